package nl.veiligesteden.werkplek.rounds;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.T;
import nl.veiligesteden.werkplek.insight.DayCounts;
import nl.veiligesteden.werkplek.insight.Measure;
import nl.veiligesteden.werkplek.insight.OverTime;
import nl.veiligesteden.werkplek.rounds.frozen.ReportContent;
import nl.veiligesteden.werkplek.rounds.frozen.ReportContent.Answered;
import nl.veiligesteden.werkplek.rounds.frozen.ReportContent.Course;
import nl.veiligesteden.werkplek.rounds.frozen.ReportContent.CourseLine;
import nl.veiligesteden.werkplek.rounds.frozen.ReportContent.Figure;
import nl.veiligesteden.werkplek.rounds.frozen.ReportContent.Gap;
import nl.veiligesteden.werkplek.rounds.frozen.ReportContent.HandIn;
import nl.veiligesteden.werkplek.rounds.frozen.ReportContent.ItemPart;
import nl.veiligesteden.werkplek.rounds.frozen.ReportContent.PartnerPart;
import nl.veiligesteden.werkplek.rounds.frozen.ReportContent.PillarPart;
import nl.veiligesteden.werkplek.rounds.frozen.ReportContent.PlacePart;
import nl.veiligesteden.werkplek.rounds.frozen.ReportContent.RoundPart;
import nl.veiligesteden.werkplek.rounds.frozen.ReportContent.Told;
import nl.veiligesteden.werkplek.rounds.frozen.Words;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.PlanId;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.shell.Wording;
import nl.veiligesteden.werkplek.work.Health;
import nl.veiligesteden.werkplek.work.ItemConditions;
import nl.veiligesteden.werkplek.work.ItemStatus;
import nl.veiligesteden.werkplek.work.ProgressAuthors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down all that a report shows, as it stands at that moment. What somebody looks at before handing in is made here too: it is what Movisie will see. */
@Component
class ReportFreezer {

    /** Of what was told of one item in one round; what came before the last of these stays in the item's story. */
    private static final int TOLD_AT_MOST = 20;
    /** Many times what four hundred items with long answers take. */
    private static final int LARGEST = 12_000_000;
    private static final String OF_REPORT = " where pr.id = :report and " + RoundConditions.IN_ROUND;

    private final JdbcClient jdbc;
    private final Wording wording;
    private final OverTime overTime;
    private final Clock clock;

    ReportFreezer(JdbcClient jdbc, Wording wording, OverTime overTime, Clock clock) {
        this.jdbc = jdbc;
        this.wording = wording;
        this.overTime = overTime;
        this.clock = clock;
    }

    /** @throws InvalidInputException for more than any report holds */
    ReportContent content(MunicipalityWorkspace workspace, MunicipalRound round) {
        LocalDate today = LocalDate.now(clock.withZone(Time.NETHERLANDS));
        UUID report = round.report().value();
        Map<UUID, List<Told>> told = told(report);
        Map<UUID, List<Answered>> answers = answers(report);
        Map<UUID, List<Words>> groups = targetGroups(report);
        List<ItemPart> items = items(report, today, told, answers, groups);
        List<Answered> ofMunicipality = answers.getOrDefault(round.municipality().value(), List.of());
        ReportContent content = new ReportContent(
                new RoundPart(round.round().name(), say(round.round().content().kind()), round.round().periodName(), round.round().content().startsOn(), round.round().endsOn(),
                        round.round().content().instructions()),
                place(round), new HandIn(say(workspace.role()), today, today.isAfter(round.dueOn()), round.versions() + 1), round.summary(), figures(items), course(workspace, round), ofMunicipality, items,
                partners(round), pillars(round), gaps(report, ofMunicipality));
        if (told.values().stream().flatMap(List::stream).mapToLong(one -> one.note().length()).sum() + answers.values().stream().flatMap(List::stream)
                .flatMap(one -> one.lines().stream()).mapToLong(line -> line.nl().length()).sum() > LARGEST) {
            throw new InvalidInputException("summary", "invalid.report.too-large");
        }
        return content;
    }

    private Words say(Enum<?> value) {
        return value == null ? null : words(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    private Words words(String key) {
        return new Words(wording.say(T.DUTCH, key), wording.say(Locale.ENGLISH, key));
    }

    private PlacePart place(MunicipalRound round) {
        return jdbc.sql("select name, cbs_code, province from municipality where id = :id").param("id", round.municipality().value())
                .query((row, number) -> new PlacePart(row.getString("name"), row.getString("cbs_code"), row.getString("province"))).single();
    }

    private List<ItemPart> items(UUID report, LocalDate today, Map<UUID, List<Told>> told, Map<UUID, List<Answered>> answers, Map<UUID, List<Words>> groups) {
        return jdbc.sql("""
                        select i.id, i.kind, i.title, i.status, i.health, i.percentage, i.starts_on, i.due_on, i.moment, i.reason, parent.title parent_title, pi.name pillar_name,
                               om.role owner_role, coalesce(c.shown_as, p.name) partner_name,\s""" + ItemConditions.OVERDUE + " overdue, " + ItemConditions.STALE + " silent"
                        + RoundConditions.FROM + ItemConditions.JOIN_OWNER + """
                        left join item parent on parent.id = i.parent_id left join pillar pi on pi.id = i.pillar_id left join partner_organisation p on p.id = i.partner_id
                        left join collaboration c on c.partner_id = i.partner_id and c.municipality_id = i.municipality_id
                        """ + OF_REPORT + " order by i.kind = 'PARTNER_TASK', i.position, i.id")
                .params(ItemConditions.days(today)).param("report", report)
                .query((row, number) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return item(row, id, told.getOrDefault(id, List.of()), answers.getOrDefault(id, List.of()), groups.getOrDefault(id, List.of()));
                }).list();
    }

    private ItemPart item(ResultSet row, UUID id, List<Told> told, List<Answered> answers, List<Words> groups) throws SQLException {
        String status = row.getString("status");
        return new ItemPart(id.toString(), words("ItemKind." + row.getString("kind")), row.getString("title"), text(row, "parent_title"), words("ItemStatus." + status), status,
                named(row, "health", "Health."), row.getObject("percentage", Integer.class), row.getObject("starts_on", LocalDate.class), row.getObject("due_on", LocalDate.class),
                row.getBoolean("overdue"), row.getBoolean("silent"), text(row, "pillar_name"), named(row, "moment", "Moment."), groups, named(row, "owner_role", "Role."),
                text(row, "partner_name"), text(row, "reason"), told, answers);
    }

    private static String text(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }

    private Words named(ResultSet row, String column, String type) throws SQLException {
        String code = row.getString(column);
        return code == null ? null : words(type + code);
    }

    /** What was told of each item in the round, the earliest first; steps of the handshake without a word tell nothing. */
    private Map<UUID, List<Told>> told(UUID report) {
        Map<UUID, List<Told>> told = new HashMap<>();
        jdbc.sql("""
                        select * from (select u.item_id, u.at, u.status, u.health, u.percentage, u.note, u.unchanged, p.name partner_name,
                               (select min(m.role) from membership m where m.account_id = u.author_id and m.municipality_id = u.municipality_id) role,\s""" + ProgressAuthors.BY_PARTNER
                        + ", row_number() over (partition by u.item_id order by u.at desc, u.id desc) place" + RoundConditions.FROM + """
                        join progress_update u on u.item_id = i.id and u.at >= r.told_from and u.at <= :now and (u.note <> '' or u.unchanged or u.health is not null)
                        left join partner_organisation p on p.id = i.partner_id""" + OF_REPORT + ") t where place <= :most order by at, place")
                .param("report", report).param("most", TOLD_AT_MOST).param("now", Time.toColumn(clock.instant()))
                .query(row -> {
                    String role = row.getString("role");
                    Words by = row.getBoolean("by_partner") ? new Words(row.getString("partner_name"), row.getString("partner_name")) : role == null ? words("rounds.former-colleague") : words("Role." + role);
                    told.computeIfAbsent(row.getObject("item_id", UUID.class), item -> new ArrayList<>()).add(new Told(
                            Time.fromColumn(row.getObject("at", LocalDateTime.class)).atZone(Time.NETHERLANDS).toLocalDate(), by, words("ItemStatus." + row.getString("status")),
                            named(row, "health", "Health."), row.getObject("percentage", Integer.class), row.getString("note"), row.getBoolean("unchanged")));
                });
        return told;
    }

    /** By item, and by municipality for what is about the whole of it; questions without an answer too. */
    private Map<UUID, List<Answered>> answers(UUID report) {
        Map<UUID, List<Answered>> answers = new HashMap<>();
        jdbc.sql("""
                        select q.*, true answered, x.of_id, a.content from (
                            select q.id question_id, pr.municipality_id of_id from progress_report pr join round_question q on q.round_id = pr.round_id and q.about = 'MUNICIPALITY'
                            where pr.id = :report union all select q.id, i.id\s""" + RoundConditions.FROM + "join round_question q on q.round_id = r.id and " + RoundConditions.ASKED + OF_REPORT + """
                        ) x join round_question q on q.id = x.question_id left join round_answer a on a.report_id = :report and a.question_id = x.question_id and a.about_id = x.of_id
                        order by q.position, q.id""")
                .param("report", report).query(row -> {
                    answers.computeIfAbsent(row.getObject("of_id", UUID.class), of -> new ArrayList<>()).add(answered(Question.of(row), text(row, "content")));
                });
        return answers;
    }

    private Answered answered(Question question, String content) {
        QuestionDraft asked = question.content();
        List<Words> lines = content.isEmpty() ? List.of() : switch (asked.kind()) {
            case YES_NO -> List.of(words("rounds.answer." + content));
            case CHOICES -> Arrays.stream(content.split("\n")).map(line -> new Words(line, line)).toList();
            case TEXT, CHOICE -> List.of(new Words(content, content));
            case NUMBER -> List.of(new Words(Formats.number(new BigDecimal(content), T.DUTCH), Formats.number(new BigDecimal(content), Locale.ENGLISH)));
            case DATE -> List.of(new Words(Formats.date(LocalDate.parse(content), T.DUTCH), Formats.date(LocalDate.parse(content), Locale.ENGLISH)));
        };
        BigDecimal number = asked.kind() == QuestionKind.NUMBER && !content.isEmpty() ? new BigDecimal(content) : null;
        return new Answered(question.lineage().toString(), asked.wording(), asked.unit(), asked.required(), lines, number);
    }

    private Map<UUID, List<Words>> targetGroups(UUID report) {
        Map<UUID, List<Words>> groups = new HashMap<>();
        jdbc.sql("select i.id, g.name_nl, g.name_en" + RoundConditions.FROM + "join item_target_group tg on tg.item_id = i.id join target_group g on g.code = tg.target_group_code" + OF_REPORT
                        + " order by g.position, g.code").param("report", report)
                .query(row -> {
                    groups.computeIfAbsent(row.getObject("id", UUID.class), item -> new ArrayList<>()).add(new Words(row.getString("name_nl"), row.getString("name_en")));
                });
        return groups;
    }

    private List<Figure> figures(List<ItemPart> items) {
        List<Figure> figures = new ArrayList<>();
        Words unit = words("rounds.figure.items");
        figures.add(new Figure("items", words("rounds.figure.all"), unit, items.size()));
        for (ItemStatus status : ItemStatus.values()) {
            if (status != ItemStatus.DRAFT) {
                figures.add(new Figure("status." + status, say(status), unit, items.stream().filter(item -> item.statusCode().equals(status.name())).count()));
            }
        }
        for (Health health : Health.values()) {
            Words name = say(health);
            figures.add(new Figure("health." + health, name, unit, items.stream().filter(item -> name.equals(item.health())).count()));
        }
        figures.add(new Figure("health.none", words("rounds.figure.no-health"), unit, items.stream().filter(item -> item.health() == null).count()));
        figures.add(new Figure("overdue", words("Signal.OVERDUE"), unit, items.stream().filter(ItemPart::overdue).count()));
        figures.add(new Figure("silent", words("Signal.STALE"), unit, items.stream().filter(ItemPart::silent).count()));
        figures.add(new Figure("told", words("rounds.figure.told"), unit, items.stream().filter(item -> !item.told().isEmpty()).count()));
        return figures;
    }

    private Course course(MunicipalityWorkspace workspace, MunicipalRound round) {
        List<DayCounts> months = jdbc.sql("select id from plan where municipality_id = :municipality and period_id = :period").param("municipality", round.municipality().value())
                .param("period", round.round().content().period().value()).query((row, number) -> new PlanId(row.getObject("id", UUID.class))).optional()
                .map(plan -> overTime.course(workspace, plan)).orElse(List.of());
        List<DayCounts> past = months.stream().filter(month -> month.day().isBefore(LocalDate.now(clock.withZone(Time.NETHERLANDS)))).toList();
        return new Course(past.stream().map(DayCounts::day).toList(), Stream.concat(Measure.STATUSES.stream(), Measure.SIGNALS.stream())
                .map(measure -> new CourseLine(measure.name(), words(measure.wordsKey()), measure.look(), past.stream().map(month -> month.of(measure)).toList())).toList());
    }

    private List<PartnerPart> partners(MunicipalRound round) {
        return jdbc.sql("select shown_as, category from collaboration where municipality_id = :municipality and ended_at is null order by position, id limit 1000")
                .param("municipality", round.municipality().value())
                .query((row, number) -> new PartnerPart(row.getString("shown_as"), words("CollaborationCategory." + row.getString("category")))).list();
    }

    private List<PillarPart> pillars(MunicipalRound round) {
        return jdbc.sql("""
                        select pi.name, pi.moment from pillar pi join plan pl on pl.id = pi.plan_id where pl.municipality_id = :municipality and pl.period_id = :period
                        order by pi.position, pi.id limit 200""")
                .param("municipality", round.municipality().value()).param("period", round.round().content().period().value())
                .query((row, number) -> new PillarPart(row.getString("name"), named(row, "moment", "Moment."))).list();
    }

    /** What was not told or not answered, though it was asked. */
    private List<Gap> gaps(UUID report, List<Answered> ofMunicipality) {
        List<Gap> gaps = new ArrayList<>();
        Words question = words("rounds.gap.question");
        ofMunicipality.stream().filter(answer -> answer.required() && answer.lines().isEmpty()).forEach(answer -> gaps.add(new Gap(question, answer.wording())));
        jdbc.sql("select i.title, " + RoundConditions.TOLD + " told" + RoundConditions.FROM + OF_REPORT + " and not " + RoundConditions.COMPLETE + " order by i.kind = 'PARTNER_TASK', i.position, i.id")
                .param("report", report).query(row -> {
                    gaps.add(new Gap(words(row.getBoolean("told") ? "rounds.gap.answers" : "rounds.gap.progress"), row.getString("title")));
                });
        return gaps;
    }
}
