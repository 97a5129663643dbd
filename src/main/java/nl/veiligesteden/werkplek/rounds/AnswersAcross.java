package nl.veiligesteden.werkplek.rounds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.database.OneMoment;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.rounds.frozen.ReportContent.Answered;
import nl.veiligesteden.werkplek.rounds.frozen.ReportContent;
import nl.veiligesteden.werkplek.rounds.frozen.StoredReport;
import nl.veiligesteden.werkplek.rounds.frozen.Words;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** One question over all municipalities of a round, out of the reports that were handed in: what is not handed in yet is nobody's but the municipality's. */
@Service
@ReadOnly
public class AnswersAcross {

    private static final Words NOTHING = new Words("", "");

    private final JdbcClient jdbc;

    AnswersAcross(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A question with its answers.
     *
     * @param handedIn how many municipalities handed in, of those that are asked
     */
    public record Across(String roundName, String wording, int handedIn, int asked, List<Given> given) {
    }

    /** What one municipality answered. */
    public record Given(String municipality, VersionId version, List<Answer> answers) {
    }

    /**
     * An answer beside that of the report before.
     *
     * @param about the title of the item; empty for the municipality as a whole
     * @param before empty where it was not asked or not answered then
     * @param difference between two numbers; null for all else
     */
    public record Answer(String about, Words now, Words before, BigDecimal difference) {
    }

    private record Stored(UUID id, String name, StoredReport report, StoredReport before) {
    }

    public Across of(ProgrammeWorkspace workspace, RoundId round, QuestionId question, Page page) {
        workspace.requireLive();
        return jdbc.sql("""
                        select r.name, q.wording, q.lineage_id, (select count(*) from progress_report pr where pr.round_id = r.id) asked,
                               (select count(distinct v.report_id) from report_version v join progress_report pr on pr.id = v.report_id where pr.round_id = r.id) handed_in
                        from round_question q join reporting_round r on r.id = q.round_id where q.id = :question and r.id = :round""")
                .param("question", question.value()).param("round", round.value())
                .query((row, number) -> new Across(row.getString("name"), row.getString("wording"), row.getInt("handed_in"), row.getInt("asked"),
                        given(round, row.getObject("lineage_id", UUID.class).toString(), page))).optional().orElseThrow(NotFoundException::new);
    }

    /** @throws NotFoundException where there is no such round */
    public String nameOf(ProgrammeWorkspace workspace, RoundId round) {
        workspace.requireLive();
        return jdbc.sql("select name from reporting_round where id = :round").param("round", round.value()).query(String.class).optional().orElseThrow(NotFoundException::new);
    }

    /**
     * One answer of a round.
     *
     * @param version which time its report was handed in, from 1
     * @param about the title of the item; empty for the municipality as a whole
     * @param number null for what is no number
     */
    public record AnswerRow(String municipality, int version, LocalDate handedInOn, String wording, String about, Words said, BigDecimal number, String unit) {
    }

    /** All answers of a round out of the latest reports that were handed in, by municipality, handed over some municipalities at a time. */
    @OneMoment
    public void each(ProgrammeWorkspace workspace, RoundId round, Consumer<List<AnswerRow>> rows) {
        workspace.requireLive();
        List<UUID> versions = jdbc.sql("""
                        select v.id from report_version v join progress_report pr on pr.id = v.report_id join municipality mu on mu.id = pr.municipality_id
                        where pr.round_id = :round and v.number = (select max(w.number) from report_version w where w.report_id = pr.id) order by mu.name, mu.id""")
                .param("round", round.value()).query(UUID.class).list();
        for (int from = 0; from < versions.size(); from += Page.SIZE) {
            List<UUID> some = versions.subList(from, Math.min(versions.size(), from + Page.SIZE));
            Map<UUID, List<AnswerRow>> found = new HashMap<>();
            jdbc.sql("select id, form, content from report_version where id in (:ids)").param("ids", some).query(row -> {
                found.put(row.getObject("id", UUID.class), rows(new StoredReport(row.getInt("form"), row.getString("content")).read()));
            });
            rows.accept(some.stream().flatMap(version -> found.get(version).stream()).toList());
        }
    }

    private static List<AnswerRow> rows(ReportContent report) {
        List<AnswerRow> rows = new ArrayList<>();
        report.answers().forEach(answer -> rows.add(row(report, "", answer)));
        report.items().forEach(item -> item.answers().forEach(answer -> rows.add(row(report, item.title(), answer))));
        return rows;
    }

    private static AnswerRow row(ReportContent report, String about, Answered answer) {
        return new AnswerRow(report.municipality().name(), report.handIn().version(), report.handIn().on(), answer.wording(), about, lines(answer), answer.number(), answer.unit());
    }

    private static Words lines(Answered answer) {
        return new Words(String.join("\n", answer.lines().stream().map(line -> line.in(Locale.of("nl"))).toList()),
                String.join("\n", answer.lines().stream().map(line -> line.in(Locale.ENGLISH)).toList()));
    }

    /** The latest version of each municipality, by name, with its latest of an earlier round. */
    private List<Given> given(RoundId round, String key, Page page) {
        List<Stored> stored = jdbc.sql("""
                        select v.id, mu.name, v.form, v.content, b.form before_form, b.content before_content from progress_report pr join municipality mu on mu.id = pr.municipality_id
                        join report_version v on v.report_id = pr.id and v.number = (select max(w.number) from report_version w where w.report_id = pr.id)
                        left join report_version b on b.id = (select e.id from report_version e join progress_report er on er.id = e.report_id
                            where er.municipality_id = pr.municipality_id and er.round_id <> pr.round_id and e.at < v.at order by e.at desc, e.id limit 1)
                        where pr.round_id = :round order by mu.name, mu.id limit :limit offset :offset""")
                .param("round", round.value()).param("limit", page.limit()).param("offset", page.offset())
                .query((row, number) -> new Stored(row.getObject("id", UUID.class), row.getString("name"), new StoredReport(row.getInt("form"), row.getString("content")),
                        row.getString("before_content") == null ? null : new StoredReport(row.getInt("before_form"), row.getString("before_content")))).list();
        return stored.stream().map(one -> given(one, key)).toList();
    }

    private static Given given(Stored stored, String key) {
        Map<String, Answered> now = new LinkedHashMap<>();
        Map<String, String> names = new HashMap<>();
        collect(stored.report.read(), key, now, names);
        Map<String, Answered> before = new HashMap<>();
        if (stored.before != null) {
            collect(stored.before.read(), key, before, new HashMap<>());
        }
        List<Answer> answers = new ArrayList<>();
        now.forEach((about, answer) -> {
            Answered was = before.get(about);
            BigDecimal difference = was == null || was.number() == null || answer.number() == null ? null : answer.number().subtract(was.number());
            answers.add(new Answer(names.get(about), said(answer), was == null ? NOTHING : said(was), difference));
        });
        return new Given(stored.name, new VersionId(stored.id), answers);
    }

    private static void collect(ReportContent report, String key, Map<String, Answered> answers, Map<String, String> names) {
        report.answers().stream().filter(answer -> answer.key().equals(key)).forEach(answer -> {
            answers.put("", answer);
            names.put("", "");
        });
        report.items().forEach(item -> item.answers().stream().filter(answer -> answer.key().equals(key)).forEach(answer -> {
            answers.put(item.id(), answer);
            names.put(item.id(), item.title());
        }));
    }

    private static Words said(Answered answer) {
        return new Words(said(answer, Locale.of("nl")), said(answer, Locale.ENGLISH));
    }

    private static String said(Answered answer, Locale language) {
        String words = answer.lines().stream().map(line -> line.in(language)).collect(Collectors.joining("\n"));
        return words.isEmpty() || answer.unit().isEmpty() ? words : words + " " + answer.unit();
    }
}
