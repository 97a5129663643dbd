package nl.veiligesteden.werkplek.rounds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.Members;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.shared.Like;
import nl.veiligesteden.werkplek.shared.MunicipalityId;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.work.ItemConditions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Rounds as Movisie sees them, and how one fills up. */
@Service
@ReadOnly
public class RoundOverview {

    private static final String LATE = "pr.state in ('OPEN', 'RETURNED') and :today > " + RoundConditions.DUE;
    private static final String COUNTS = """
            count(pr.id) asked, coalesce(sum(pr.state = 'HANDED_IN'), 0) handed_in, coalesce(sum(pr.state = 'RETURNED'), 0) returned,
            coalesce(sum(pr.state = 'ACCEPTED'), 0) accepted, coalesce(sum(""" + LATE + "), 0) late";

    private final JdbcClient jdbc;

    RoundOverview(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How many municipalities stand where.
     *
     * @param late did not hand in though their last day is past
     */
    public record Counts(int asked, int handedIn, int returned, int accepted, int late) {
        static Counts of(ResultSet row) throws SQLException {
            return new Counts(row.getInt("asked"), row.getInt("handed_in"), row.getInt("returned"), row.getInt("accepted"), row.getInt("late"));
        }

        /** How many still have to hand in. */
        public int open() {
            return asked - handedIn - accepted;
        }
    }

    /** A round in a list. */
    public record RoundLine(RoundDetails round, Counts counts) {
    }

    /** What is prepared and what runs first, then the latest. */
    public List<RoundLine> all(ProgrammeWorkspace workspace, LocalDate today) {
        workspace.requireLive();
        return jdbc.sql("select" + RoundDetails.COLUMNS + ", " + COUNTS + """
                         from reporting_round r join programme_period pp on pp.id = r.period_id left join progress_report pr on pr.round_id = r.id
                        group by r.id order by field(r.state, 'OPEN', 'DRAFT', 'CLOSED'), r.ends_on desc, r.id limit 200""").param("today", today)
                .query((row, number) -> new RoundLine(RoundDetails.of(row), Counts.of(row))).list();
    }

    public RoundLine one(ProgrammeWorkspace workspace, RoundId id, LocalDate today) {
        workspace.requireLive();
        return jdbc.sql("select" + RoundDetails.COLUMNS + ", " + COUNTS + """
                         from reporting_round r join programme_period pp on pp.id = r.period_id left join progress_report pr on pr.round_id = r.id
                        where r.id = :round group by r.id""").param("today", today).param("round", id.value())
                .query((row, number) -> new RoundLine(RoundDetails.of(row), Counts.of(row))).optional().orElseThrow(NotFoundException::new);
    }

    public RoundDetails details(ProgrammeWorkspace workspace, RoundId id) {
        workspace.requireLive();
        return jdbc.sql("select" + RoundDetails.COLUMNS + "from reporting_round r join programme_period pp on pp.id = r.period_id where r.id = :round").param("round", id.value())
                .query((row, number) -> RoundDetails.of(row)).optional().orElseThrow(NotFoundException::new);
    }

    /** Rounds whose questions can be taken over: all others, the latest first. */
    public List<RoundDetails> others(ProgrammeWorkspace workspace, RoundId id) {
        workspace.requireLive();
        return jdbc.sql("select" + RoundDetails.COLUMNS + "from reporting_round r join programme_period pp on pp.id = r.period_id where r.id <> :round order by r.created_at desc, r.id limit 200")
                .param("round", id.value()).query((row, number) -> RoundDetails.of(row)).list();
    }

    /** Which municipalities were chosen for a round that is prepared; none means all active ones. */
    public Set<MunicipalityId> chosen(ProgrammeWorkspace workspace, RoundId round) {
        workspace.requireLive();
        return Set.copyOf(jdbc.sql("select municipality_id from round_municipality where round_id = :round").param("round", round.value())
                .query((row, number) -> new MunicipalityId(row.getObject("municipality_id", UUID.class))).list());
    }

    /** Which rows of a round are looked at. */
    public enum Stand { ALL, OPEN, LATE, HANDED_IN, RETURNED, ACCEPTED }

    /**
     * What is looked at.
     *
     * @param search in the name of the municipality; empty for all
     */
    public record Filter(String search, Stand stand) {
        public Filter {
            search = search.substring(0, Math.min(search.length(), 100)).strip();
        }

        private String sql() {
            return " and mu.name like :search" + switch (stand) {
                case ALL -> "";
                case OPEN -> " and pr.state = 'OPEN'";
                case LATE -> " and " + LATE;
                case HANDED_IN, RETURNED, ACCEPTED -> " and pr.state = '" + stand + "'";
            };
        }
    }

    /** How far something is. */
    public record Done(int done, int total) {
        public static final Done NOTHING = new Done(0, 0);
    }

    /**
     * How far one municipality is in a round.
     *
     * @param latest the version that was handed in last; null where none was
     * @param items of how many items all that must be told is told
     * @param questions by question, of how many items, or of the municipality, it is answered
     * @param people who has to tell something, in the municipality and at its partners
     */
    public record MunicipalityLine(MunicipalityId id, String name, String slug, ReportState state, boolean late, LocalDate extendedUntil, VersionId latest, Done items,
                                   Map<QuestionId, Done> questions, List<PersonLine> people) {
    }

    /**
     * How far a colleague or a partner is.
     *
     * @param name of the person or the organisation; empty for items that nobody owns
     */
    public record PersonLine(String name, boolean partner, Done items) {
    }

    /** How many municipalities a filter finds. */
    public int count(ProgrammeWorkspace workspace, RoundId round, Filter filter, LocalDate today) {
        workspace.requireLive();
        return jdbc.sql("select count(*) from progress_report pr join reporting_round r on r.id = pr.round_id join municipality mu on mu.id = pr.municipality_id where r.id = :round" + filter.sql())
                .param("round", round.value()).param("search", Like.containing(filter.search())).param("today", today).query(Integer.class).single();
    }

    /** By name: this is no league table. */
    public List<MunicipalityLine> lines(ProgrammeWorkspace workspace, RoundId round, Filter filter, LocalDate today, Page page) {
        workspace.requireLive();
        Map<UUID, MunicipalityLine> lines = new LinkedHashMap<>();
        jdbc.sql("select pr.id report, mu.id, mu.name, mu.slug, pr.state, pr.extended_until, " + LATE + """
                         late, (select v.id from report_version v where v.report_id = pr.id order by v.number desc limit 1) latest
                        from progress_report pr join reporting_round r on r.id = pr.round_id join municipality mu on mu.id = pr.municipality_id where r.id = :round""" + filter.sql()
                        + " order by mu.name, mu.id limit :limit offset :offset")
                .param("round", round.value()).param("search", Like.containing(filter.search())).param("today", today).param("limit", page.limit()).param("offset", page.offset())
                .query(row -> {
                    UUID latest = row.getObject("latest", UUID.class);
                    lines.put(row.getObject("report", UUID.class), new MunicipalityLine(new MunicipalityId(row.getObject("id", UUID.class)), row.getString("name"), row.getString("slug"),
                            ReportState.valueOf(row.getString("state")), row.getBoolean("late"), row.getObject("extended_until", LocalDate.class), latest == null ? null : new VersionId(latest),
                            Done.NOTHING, Map.of(), List.of()));
                });
        if (lines.isEmpty()) {
            return List.of();
        }
        Map<UUID, Map<QuestionId, Done>> questions = questions(lines.keySet());
        Map<UUID, List<PersonLine>> people = people(lines.keySet());
        return lines.entrySet().stream().map(entry -> {
            MunicipalityLine line = entry.getValue();
            List<PersonLine> who = people.getOrDefault(entry.getKey(), List.of());
            Done items = new Done(who.stream().mapToInt(one -> one.items().done()).sum(), who.stream().mapToInt(one -> one.items().total()).sum());
            return new MunicipalityLine(line.id(), line.name(), line.slug(), line.state(), line.late(), line.extendedUntil(), line.latest(), items,
                    questions.getOrDefault(entry.getKey(), Map.of()), who);
        }).toList();
    }

    private Map<UUID, Map<QuestionId, Done>> questions(Set<UUID> reports) {
        Map<UUID, Map<QuestionId, Done>> found = new HashMap<>();
        jdbc.sql("select pr.id report, q.id question, count(*) total, count(a.id) done" + RoundConditions.FROM + "join round_question q on q.round_id = r.id and " + RoundConditions.ASKED + """
                         left join round_answer a on a.report_id = pr.id and a.question_id = q.id and a.item_id = i.id and a.content <> ''
                        where pr.id in (:reports) and\s""" + RoundConditions.IN_ROUND + """
                         group by pr.id, q.id union all
                        select pr.id, q.id, 1, count(a.id) from progress_report pr join round_question q on q.round_id = pr.round_id and q.about = 'MUNICIPALITY'
                        left join round_answer a on a.report_id = pr.id and a.question_id = q.id and a.item_id is null and a.content <> '' where pr.id in (:reports) group by pr.id, q.id""")
                .param("reports", reports).query(row -> {
                    found.computeIfAbsent(row.getObject("report", UUID.class), report -> new HashMap<>())
                            .put(new QuestionId(row.getObject("question", UUID.class)), new Done(row.getInt("done"), row.getInt("total")));
                });
        return found;
    }

    private Map<UUID, List<PersonLine>> people(Set<UUID> reports) {
        Map<UUID, List<PersonLine>> found = new HashMap<>();
        jdbc.sql("select report, name, partner, count(*) total, sum(complete) done from (select pr.id report, " + RoundConditions.COMPLETE + " complete, i.kind = 'PARTNER_TASK' partner, "
                        + "coalesce(if(i.kind = 'PARTNER_TASK', p.name, " + Members.SHOWN_NAME + "), '') name" + RoundConditions.FROM + ItemConditions.JOIN_OWNER + """
                        left join account oa on oa.id = om.account_id left join partner_organisation p on p.id = i.partner_id where pr.id in (:reports) and\s""" + RoundConditions.IN_ROUND
                        + ") asked group by report, partner, name order by report, partner, name = '', name")
                .param("reports", reports).query(row -> {
                    found.computeIfAbsent(row.getObject("report", UUID.class), report -> new ArrayList<>())
                            .add(new PersonLine(row.getString("name"), row.getBoolean("partner"), new Done(row.getInt("done"), row.getInt("total"))));
                });
        return found;
    }
}
