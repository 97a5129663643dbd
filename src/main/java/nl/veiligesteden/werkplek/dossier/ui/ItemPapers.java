package nl.veiligesteden.werkplek.dossier.ui;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.conversation.Stories;
import nl.veiligesteden.werkplek.conversation.StoryEntry;
import nl.veiligesteden.werkplek.conversation.StoryFilter;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.documents.DocumentOrigin;
import nl.veiligesteden.werkplek.documents.DocumentSource;
import nl.veiligesteden.werkplek.documents.DocumentText;
import nl.veiligesteden.werkplek.documents.DocumentWish;
import nl.veiligesteden.werkplek.papers.Block;
import nl.veiligesteden.werkplek.papers.Value;
import nl.veiligesteden.werkplek.programme.Programme;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.shell.TextsIn;
import nl.veiligesteden.werkplek.shell.Wording;
import nl.veiligesteden.werkplek.subjects.Audience;
import nl.veiligesteden.werkplek.subjects.Subject;
import nl.veiligesteden.werkplek.work.Checklists;
import nl.veiligesteden.werkplek.work.ItemDetails;
import nl.veiligesteden.werkplek.work.ItemPage;
import org.springframework.stereotype.Component;

/** What an item brings into its dossier: its facts, its steps, and its story; what the municipality noted for itself only if it asks so. */
@Component
class ItemPapers implements DocumentSource {

    /** Of a longer story the latest. */
    private static final Page LATEST = new Page(0, 1_000);

    private final ItemPage items;
    private final Checklists checklists;
    private final Stories stories;
    private final Programme programme;
    private final Wording wording;
    private final Clock clock;

    ItemPapers(ItemPage items, Checklists checklists, Stories stories, Programme programme, Wording wording, Clock clock) {
        this.items = items;
        this.checklists = checklists;
        this.stories = stories;
        this.programme = programme;
        this.wording = wording;
        this.clock = clock;
    }

    @Override
    public DocumentOrigin origin() {
        return DocumentOrigin.ITEM;
    }

    @Override
    public String nameOf(Workspace workspace, UUID subject) {
        return items.details(municipality(workspace), new ItemId(subject)).line().title();
    }

    /** What something was told of last. */
    @Override
    public List<Choice> latest(Workspace workspace) {
        return workspace instanceof MunicipalityWorkspace municipality ? items.latest(municipality, new Page(0, 50)).stream().map(told -> new Choice(told.item().value(), told.itemTitle())).distinct().toList() : List.of();
    }

    private static MunicipalityWorkspace municipality(Workspace workspace) {
        if (workspace instanceof MunicipalityWorkspace municipality) {
            return municipality;
        }
        throw new NotFoundException();
    }

    @Override
    public DocumentText read(Workspace any, DocumentWish wish) {
        MunicipalityWorkspace workspace = municipality(any);
        ItemId id = new ItemId(wish.subject());
        ItemDetails item = items.details(workspace, id);
        TextsIn texts = new TextsIn(wording, wish.language());
        Map<String, Value> values = facts(workspace, item, texts);
        values.put("feiten", table(values, texts));
        values.put("omschrijving", Value.typed(item.description()));
        values.put("bijdrage", Value.typed(item.contribution()));
        values.put("stappen", new Value.Rows(checklists.of(workspace, id).stream().map(step -> step(step, texts)).toList()));
        values.put("verhaal", new Value.Rows(stories.story(workspace, Subject.of(id), StoryFilter.ALL, LATEST).reversed().stream().filter(entry -> wish.internal() || !isInternal(entry))
                .flatMap(entry -> entry(entry, texts).stream()).toList()));
        return new DocumentText(item.line().title(), texts.say(wish.internal() ? "document.about.item.internal" : "document.about.item", item.line().title()), workspace.id(), workspace.name(), values);
    }

    private Map<String, Value> facts(MunicipalityWorkspace workspace, ItemDetails item, TextsIn texts) {
        Locale language = texts.locale();
        Map<String, Value> values = new HashMap<>();
        values.put("gemeente", Value.text(workspace.name()));
        values.put("datum", Value.text(Formats.longDate(LocalDate.now(clock.withZone(Time.NETHERLANDS)), language)));
        values.put("titel", Value.text(item.line().title()));
        values.put("soort", Value.text(texts.say(item.line().kind())));
        values.put("status", Value.text(texts.say(item.line().status())));
        values.put("koers", Value.text(texts.say(item.line().health())));
        values.put("percentage", Value.text(item.line().percentage() == null ? "" : item.line().percentage() + " %"));
        values.put("begin", Value.text(date(item.line().startsOn(), language)));
        values.put("eind", Value.text(date(item.line().dueOn(), language)));
        values.put("eigenaar", Value.text(item.line().ownerName()));
        values.put("vervanger", Value.text(item.deputyName()));
        values.put("partner", Value.text(item.line().partnerName()));
        values.put("pijler", Value.text(item.pillarName()));
        values.put("moment", Value.text(texts.say(item.line().moment())));
        values.put("doelgroepen", Value.text(programme.targetGroups(workspace).stream().filter(group -> item.targetGroups().contains(group.code())).map(group -> group.name(language))
                .collect(Collectors.joining(", "))));
        values.put("plaats", Value.text(item.place()));
        values.put("bereik", Value.text(item.reach() == null ? "" : Formats.number(BigDecimal.valueOf(item.reach()), language)));
        values.put("reden", Value.text(item.reason()));
        return values;
    }

    /** What is known, with what it is. */
    private static Value table(Map<String, Value> values, TextsIn texts) {
        Map<String, String> labels = Map.ofEntries(Map.entry("soort", "item.kind"), Map.entry("status", "paper.status"), Map.entry("koers", "paper.health"), Map.entry("percentage", "progress.percentage"),
                Map.entry("begin", "item.starts-on"), Map.entry("eind", "item.due-on"), Map.entry("eigenaar", "item.owner"), Map.entry("vervanger", "item.deputy"), Map.entry("partner", "item.partner"),
                Map.entry("pijler", "item.pillar"), Map.entry("moment", "item.moment"), Map.entry("doelgroepen", "item.target-groups"), Map.entry("plaats", "item.place"), Map.entry("bereik", "item.reach"));
        return new Value.Rows(Stream.of("soort", "status", "koers", "percentage", "begin", "eind", "eigenaar", "vervanger", "partner", "pijler", "moment", "doelgroepen", "plaats", "bereik")
                .filter(name -> values.get(name).isThere()).map(name -> Map.of("naam", Value.text(texts.say(labels.get(name))), "waarde", values.get(name))).toList());
    }

    private static Map<String, Value> step(Checklists.Step step, TextsIn texts) {
        String day = step.isDone() ? date(LocalDate.ofInstant(step.doneAt(), Time.NETHERLANDS), texts.locale()) : date(step.dueOn(), texts.locale());
        return Map.of("stap", Value.text(step.title()), "gedaan", Value.text(texts.say(step.isDone() ? "paper.yes" : "paper.no")), "datum_stap", Value.text(day));
    }

    private static boolean isInternal(StoryEntry entry) {
        return switch (entry) {
            case StoryEntry.Message message -> message.audience() == Audience.INTERNAL || message.audience() == Audience.HELP;
            case StoryEntry.File file -> file.audience() == Audience.INTERNAL || file.audience() == Audience.HELP;
            case StoryEntry.Progress progress -> false;
            case StoryEntry.Edit edit -> false;
        };
    }

    /** What was taken back leaves no trace on paper, nor does what was merely put otherwise. */
    private static List<Map<String, Value>> entry(StoryEntry entry, TextsIn texts) {
        return switch (entry) {
            case StoryEntry.Message message when !message.withdrawn() -> List.of(entry(message, texts, message.audience() == Audience.SHARED ? "" : texts.say(message.audience()), Block.ofText(message.content())));
            case StoryEntry.File file when !file.withdrawn() -> List.of(entry(file, texts, texts.say(file.link() ? "story.link" : "story.file", file.name()), List.of()));
            case StoryEntry.Progress progress -> List.of(progress(progress, texts));
            default -> List.of();
        };
    }

    private static Map<String, Value> progress(StoryEntry.Progress progress, TextsIn texts) {
        String status = progress.before() == progress.status() ? texts.say(progress.status()) : texts.say(progress.before()) + " → " + texts.say(progress.status());
        String what = Stream.of(status, texts.say(progress.handshake()), texts.say(progress.health()), progress.percentage() == null ? "" : progress.percentage() + " %",
                progress.unchanged() ? texts.say("progress.unchanged") : "").filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
        List<Block> words = new ArrayList<>(Block.ofText(progress.reason()));
        words.addAll(Block.ofText(progress.note()));
        return entry(progress, texts, what, words);
    }

    private static Map<String, Value> entry(StoryEntry entry, TextsIn texts, String what, List<Block> words) {
        String at = date(LocalDate.ofInstant(entry.at(), Time.NETHERLANDS), texts.locale()) + " " + DateTimeFormatter.ofPattern("HH:mm").format(entry.at().atZone(Time.NETHERLANDS));
        return Map.of("wanneer", Value.text(at), "wie", Value.text(entry.author()), "wat", Value.text(what), "tekst", new Value.Passage(words));
    }

    private static String date(LocalDate date, Locale language) {
        return date == null ? "" : Formats.longDate(date, language);
    }
}
