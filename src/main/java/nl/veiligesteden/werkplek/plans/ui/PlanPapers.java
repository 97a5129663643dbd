package nl.veiligesteden.werkplek.plans.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.documents.DocumentOrigin;
import nl.veiligesteden.werkplek.documents.DocumentSource;
import nl.veiligesteden.werkplek.documents.DocumentText;
import nl.veiligesteden.werkplek.documents.DocumentWish;
import nl.veiligesteden.werkplek.papers.Block;
import nl.veiligesteden.werkplek.papers.Value;
import nl.veiligesteden.werkplek.plans.PlanDocument;
import nl.veiligesteden.werkplek.plans.Plans;
import nl.veiligesteden.werkplek.plans.PublicPage;
import nl.veiligesteden.werkplek.plans.page.ItemsSection;
import nl.veiligesteden.werkplek.plans.page.PlanPage;
import nl.veiligesteden.werkplek.plans.page.PlanPageWriter;
import nl.veiligesteden.werkplek.plans.page.SectionKind;
import nl.veiligesteden.werkplek.programme.Programme;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.PlanId;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.shell.TextsIn;
import nl.veiligesteden.werkplek.shell.Wording;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** What a plan brings into a document: its page, in the order and the words of the municipality. */
@Component
class PlanPapers implements DocumentSource {

    private final Plans plans;
    private final PublicPage pages;
    private final Programme programme;
    private final Wording wording;
    private final Clock clock;

    PlanPapers(Plans plans, PublicPage pages, Programme programme, Wording wording, Clock clock) {
        this.plans = plans;
        this.pages = pages;
        this.programme = programme;
        this.wording = wording;
        this.clock = clock;
    }

    @Override
    public DocumentOrigin origin() {
        return DocumentOrigin.PLAN;
    }

    @Override
    public String nameOf(Workspace workspace, UUID subject) {
        return head(municipality(workspace), subject).title();
    }

    @Override
    public List<Choice> latest(Workspace workspace) {
        return workspace instanceof MunicipalityWorkspace municipality ? plans.heads(municipality).stream().limit(50).map(head -> new Choice(head.id().value(), head.periodName())).toList() : List.of();
    }

    private static MunicipalityWorkspace municipality(Workspace workspace) {
        if (workspace instanceof MunicipalityWorkspace municipality) {
            return municipality;
        }
        throw new NotFoundException();
    }

    private PlanDocument.Head head(MunicipalityWorkspace workspace, UUID subject) {
        return plans.heads(workspace).stream().filter(head -> head.id().value().equals(subject)).findFirst().orElseThrow(NotFoundException::new);
    }

    @Override
    public DocumentText read(Workspace any, DocumentWish wish) {
        MunicipalityWorkspace workspace = municipality(any);
        PlanDocument.Head head = head(workspace, wish.subject());
        PlanPage page = pages.page(workspace, new PlanId(wish.subject()));
        TextsIn texts = new TextsIn(wording, wish.language());
        Map<String, Value> values = new HashMap<>();
        values.put("gemeente", Value.text(workspace.name()));
        values.put("datum", Value.text(Formats.longDate(LocalDate.now(clock.withZone(Time.NETHERLANDS)), wish.language())));
        values.put("titel", Value.text(page.title()));
        values.put("periode", Value.text(head.periodName()));
        values.put("stand", Value.text(texts.say(head.state())));
        values.put("vastgesteld_op", Value.text(head.adoptedOn() == null ? "" : Formats.longDate(head.adoptedOn(), wish.language())));
        values.put("hoofddoel", Value.text(head.mainObjective()));
        values.put("doelgroepen", Value.text(programme.targetGroups(workspace).stream().filter(group -> head.targetGroups().contains(group.code())).map(group -> group.name(wish.language()))
                .collect(Collectors.joining(", "))));
        values.put("inhoud", new Value.Passage(blocks(new PlanPageWriter().html(page))));
        values.put("acties", items(page, SectionKind.ACTIONS));
        values.put("activiteiten", items(page, SectionKind.ACTIVITIES));
        return new DocumentText(page.title(), texts.say("document.about.plan", head.periodName()), workspace.id(), workspace.name(), values);
    }

    private static Value items(PlanPage page, SectionKind kind) {
        return new Value.Rows(page.sections().stream().filter(ItemsSection.class::isInstance).map(ItemsSection.class::cast).filter(section -> section.kind() == kind)
                .flatMap(section -> section.items().stream()).map(item -> Map.of("titel", Value.text(item.title()), "uitleg", Value.text(item.explanation()))).toList());
    }

    /** The title stands above the document already. */
    private static List<Block> blocks(String html) {
        List<Block> blocks = new ArrayList<>();
        for (Element part : Jsoup.parseBodyFragment(html).select("body > p, body > ul, section > h2, section > p, section > ul")) {
            switch (part.tagName()) {
                case "h2" -> blocks.add(new Block.Heading(1, part.text()));
                case "ul" -> blocks.add(new Block.Bullets(bullets(part)));
                default -> blocks.add(new Block.Paragraph(part.text()));
            }
        }
        return blocks;
    }

    private static List<Block.Bullet> bullets(Element list) {
        List<Block.Bullet> bullets = new ArrayList<>();
        for (Element line : list.children()) {
            Element own = line.clone();
            own.select("ul").remove();
            bullets.add(new Block.Bullet(1, own.text()));
            line.select("ul li").forEach(below -> {
                Element words = below.clone();
                words.select("ul").remove();
                bullets.add(new Block.Bullet(2, words.text()));
            });
        }
        return bullets;
    }
}
