package nl.veiligesteden.werkplek.rounds.ui;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.documents.DocumentOrigin;
import nl.veiligesteden.werkplek.documents.DocumentSource;
import nl.veiligesteden.werkplek.documents.DocumentText;
import nl.veiligesteden.werkplek.documents.DocumentWish;
import nl.veiligesteden.werkplek.papers.Block;
import nl.veiligesteden.werkplek.papers.Value;
import nl.veiligesteden.werkplek.rounds.HandedIn;
import nl.veiligesteden.werkplek.rounds.ReportArchive;
import nl.veiligesteden.werkplek.rounds.VersionId;
import nl.veiligesteden.werkplek.rounds.frozen.ReportContent;
import nl.veiligesteden.werkplek.rounds.frozen.Words;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.shell.TextsIn;
import nl.veiligesteden.werkplek.shell.Wording;
import nl.veiligesteden.werkplek.work.Health;
import nl.veiligesteden.werkplek.work.ItemStatus;
import nl.veiligesteden.werkplek.work.Signal;
import org.springframework.stereotype.Component;

/** What a report brings into a document: what was handed in, and nothing that was looked up since. */
@Component
class ReportPapers implements DocumentSource {

    private static final String ON_TRACK = "health." + Health.ON_TRACK;

    private final ReportArchive archive;
    private final Wording wording;
    private final Clock clock;

    ReportPapers(ReportArchive archive, Wording wording, Clock clock) {
        this.archive = archive;
        this.wording = wording;
        this.clock = clock;
    }

    @Override
    public DocumentOrigin origin() {
        return DocumentOrigin.REPORT;
    }

    @Override
    public String nameOf(Workspace workspace, UUID subject) {
        return name(archive.open(workspace, new VersionId(subject)));
    }

    @Override
    public List<Choice> latest(Workspace workspace) {
        return archive.latest(workspace).stream().map(line -> new Choice(line.id().value(), line.municipality() + " – " + line.roundName() + " (" + line.number() + ")")).toList();
    }

    private static String name(HandedIn report) {
        return report.content().municipality().name() + " – " + report.content().round().name();
    }

    @Override
    public DocumentText read(Workspace workspace, DocumentWish wish) {
        HandedIn report = archive.open(workspace, new VersionId(wish.subject()));
        TextsIn texts = new TextsIn(wording, wish.language());
        ReportContent content = report.content();
        String title = texts.say("DocumentKind." + wish.kind()) + " – " + name(report);
        String about = texts.say("document.about.report", content.round().name(), report.line().number(), Formats.longDate(content.handIn().on(), wish.language()));
        return new DocumentText(title, about, workspace instanceof MunicipalityWorkspace municipality ? municipality.id() : null, content.municipality().name(), new Reading(texts).of(content, LocalDate.now(clock.withZone(Time.NETHERLANDS))));
    }

    /** A report in the words of one language. */
    private record Reading(TextsIn texts) {

        Map<String, Value> of(ReportContent content, LocalDate today) {
            Map<String, Value> values = new HashMap<>();
            values.put("gemeente", Value.text(content.municipality().name()));
            values.put("provincie", Value.text(content.municipality().province()));
            values.put("datum", Value.text(date(today)));
            values.put("ronde", Value.text(content.round().name()));
            values.put("periode", Value.text(content.round().period()));
            values.put("ingediend_op", Value.text(date(content.handIn().on())));
            values.put("versie", Value.text(String.valueOf(content.handIn().version())));
            values.put("samenvatting", Value.typed(content.summary()));
            values.put("cijfers", rows(content.figures(), this::figure));
            values.put("kerncijfers", rows(content.figures().stream().filter(figure -> figure.value() != 0).toList(), this::figure));
            values.put("vragen", rows(content.answers(), answer -> Map.of("vraag", Value.text(answer.wording()), "antwoord", new Value.Passage(answer(answer)))));
            values.put("onderdelen", items(content, item -> true));
            values.put("afgerond", items(content, item -> ItemStatus.DONE.name().equals(item.statusCode())));
            values.put("aandacht", items(content, item -> asksAttention(item, content)));
            values.put("partners", rows(content.partners(), partner -> Map.of("naam", Value.text(partner.name()), "soort", said(partner.category()))));
            values.put("pijlers", rows(content.pillars(), pillar -> Map.of("naam", Value.text(pillar.name()), "moment", said(pillar.moment()))));
            values.put("ontbreekt", new Value.Passage(content.gaps().isEmpty() ? List.of() : List.of(Block.Bullets.of(content.gaps().stream().map(gap -> word(gap.kind()) + ": " + gap.what()).toList()))));
            return values;
        }

        private Map<String, Value> figure(ReportContent.Figure figure) {
            return Map.of("naam", said(figure.label()), "waarde", Value.text(Formats.number(BigDecimal.valueOf(figure.value()), texts.locale())), "eenheid", said(figure.unit()));
        }

        private Value items(ReportContent content, Predicate<ReportContent.ItemPart> which) {
            return rows(content.items().stream().filter(which).toList(), this::item);
        }

        /** Late, at a standstill, or judged otherwise than well; what "well" was called then, the report's own figures tell. */
        private static boolean asksAttention(ReportContent.ItemPart item, ReportContent content) {
            boolean judged = item.health() != null && content.figures().stream().noneMatch(figure -> figure.key().equals(ON_TRACK) && figure.label().equals(item.health()));
            return item.overdue() || ItemStatus.BLOCKED.name().equals(item.statusCode()) || judged && !ItemStatus.DONE.name().equals(item.statusCode());
        }

        private Map<String, Value> item(ReportContent.ItemPart item) {
            Map<String, Value> values = new HashMap<>();
            String who = joined(", ", item.partner(), word(item.owner()));
            String signals = joined(", ", item.overdue() ? texts.say(Signal.OVERDUE) : "", item.silent() ? texts.say(Signal.STALE) : "");
            String percentage = item.percentage() == null ? "" : item.percentage() + " %";
            String due = item.dueOn() == null ? "" : date(item.dueOn());
            values.put("titel", Value.text(item.title()));
            values.put("soort", said(item.kind()));
            values.put("status", said(item.status()));
            values.put("koers", said(item.health()));
            values.put("percentage", Value.text(percentage));
            values.put("eind", Value.text(due));
            values.put("wie", Value.text(who));
            values.put("pijler", Value.text(item.pillar()));
            values.put("signalen", Value.text(signals));
            values.put("kenmerken", Value.text(joined(" · ", word(item.kind()), word(item.status()), word(item.health()), percentage, due.isEmpty() ? "" : texts.say("paper.due.on", due), signals, who, item.pillar())));
            values.put("reden", Value.text(item.reason()));
            values.put("verteld", new Value.Passage(item.told().stream().flatMap(told -> told(told).stream()).toList()));
            List<Block> answers = new ArrayList<>();
            item.answers().forEach(answer -> {
                answers.add(new Block.Heading(3, answer.wording()));
                answers.addAll(answer.lines().isEmpty() ? List.of(new Block.Paragraph(texts.say("rounds.no-answer"))) : answer(answer));
            });
            values.put("antwoorden", new Value.Passage(answers));
            return values;
        }

        private List<Block> told(ReportContent.Told told) {
            String head = joined(" · ", date(told.on()), word(told.by()), word(told.status()), word(told.health()), told.unchanged() ? texts.say("progress.unchanged") : "");
            List<Block> note = Block.ofText(told.note());
            if (!note.isEmpty() && note.getFirst() instanceof Block.Paragraph first) {
                return Stream.concat(Stream.of(new Block.Paragraph(head + ": " + first.text())), note.stream().skip(1)).toList();
            }
            return Stream.concat(Stream.of(new Block.Paragraph(head)), note.stream()).toList();
        }

        private List<Block> answer(ReportContent.Answered answer) {
            String unit = answer.unit().isEmpty() ? "" : " " + answer.unit();
            List<String> lines = answer.lines().stream().map(this::word).toList();
            return lines.size() == 1 ? Block.ofText(lines.getFirst() + unit) : lines.isEmpty() ? List.of() : List.of(Block.Bullets.of(lines));
        }

        private String date(LocalDate date) {
            return Formats.longDate(date, texts.locale());
        }

        private String word(Words words) {
            return words == null ? "" : words.in(texts.locale());
        }

        private Value said(Words words) {
            return Value.text(word(words));
        }

        private static <T> Value rows(List<T> all, Function<T, Map<String, Value>> row) {
            return new Value.Rows(all.stream().map(row).toList());
        }

        private static String joined(String between, String... parts) {
            return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(between));
        }
    }
}
