package nl.veiligesteden.werkplek.plans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.plans.page.InvolvedKind;
import nl.veiligesteden.werkplek.plans.page.SectionKind;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.Moment;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.PartnerId;
import nl.veiligesteden.werkplek.shared.PeriodId;
import nl.veiligesteden.werkplek.shared.PlanId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads whole plans, in the same small number of statements whatever they hold. */
@Component
class PlanDocuments {

    private static final String HEAD = """
            select pl.*, pp.name period_name, pp.slug period_slug,
                   (select group_concat(tg.target_group_code) from plan_target_group tg where tg.plan_id = pl.id) target_groups
            from plan pl join programme_period pp on pp.id = pl.period_id
            where pl.municipality_id = :municipality
            """;

    private final JdbcClient jdbc;

    PlanDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PlanDocument.Head> heads(MunicipalityWorkspace workspace) {
        return jdbc.sql(HEAD + "order by pp.starts_on desc, pl.id").param("municipality", workspace.id().value())
                .query((row, number) -> head(row)).list();
    }

    Optional<PlanDocument.Head> head(MunicipalityWorkspace workspace, String periodSlug, LocalDate today) {
        return jdbc.sql(HEAD + """
                        and (:period = '' or pp.slug = :period)
                        order by :today between pp.starts_on and pp.ends_on desc, pp.starts_on desc limit 1""")
                .param("municipality", workspace.id().value()).param("period", periodSlug).param("today", today)
                .query((row, number) -> head(row)).optional();
    }

    Optional<PlanDocument.Head> head(MunicipalityWorkspace workspace, PeriodId period) {
        return jdbc.sql(HEAD + "and pl.period_id = :period").param("municipality", workspace.id().value()).param("period", period.value())
                .query((row, number) -> head(row)).optional();
    }

    /** @throws NotFoundException for a period that Movisie does not have */
    void checkPeriod(PeriodId period) {
        if (jdbc.sql("select count(*) from programme_period where id = :id").param("id", period.value()).query(Integer.class).single() == 0) {
            throw new NotFoundException();
        }
    }

    /** @throws InvalidInputException for a target group that Movisie does not have */
    void checkTargetGroups(Set<String> codes) {
        Set<String> known = new HashSet<>(jdbc.sql("select code from target_group").query(String.class).list());
        if (!known.containsAll(codes)) {
            throw new InvalidInputException("targetGroups", "invalid.target-group");
        }
    }

    PlanDocument document(MunicipalityWorkspace workspace, PlanId id) {
        PlanDocument.Head head = jdbc.sql(HEAD + "and pl.id = :id").param("municipality", workspace.id().value()).param("id", id.value())
                .query((row, number) -> head(row)).optional().orElseThrow(NotFoundException::new);
        UUID municipality = workspace.id().value();
        return new PlanDocument(head, sections(id, municipality), pillars(id, municipality), lines(id, municipality));
    }

    private List<PlanDocument.SectionText> sections(PlanId id, UUID municipality) {
        Map<UUID, List<ItemId>> items = grouped("""
                select si.section_id, si.item_id from plan_section_item si join plan_section ps on ps.id = si.section_id
                where ps.plan_id = :id and ps.municipality_id = :municipality order by si.section_id, si.position""", id, municipality, "section_id",
                (row, number) -> new ItemId(uuid(row, "item_id")));
        return part("plan_section", id, municipality)
                .query((row, number) -> new PlanDocument.SectionText(uuid(row, "id"), SectionKind.valueOf(row.getString("kind")), row.getString("heading"),
                        row.getString("body"), row.getString("closing"), items.getOrDefault(uuid(row, "id"), List.of()), row.getLong("version"))).list();
    }

    private List<PlanDocument.PillarText> pillars(PlanId id, UUID municipality) {
        Map<UUID, List<PlanDocument.StrandText>> strands = grouped("""
                select s.* from strand s join pillar p on p.id = s.pillar_id
                where p.plan_id = :id and p.municipality_id = :municipality order by s.position, s.id""", id, municipality, "pillar_id",
                (row, number) -> new PlanDocument.StrandText(uuid(row, "id"), row.getString("name"), row.getString("ending"), row.getLong("version")));
        return part("pillar", id, municipality)
                .query((row, number) -> new PlanDocument.PillarText(uuid(row, "id"), uuid(row, "section_id"), row.getString("name"),
                        row.getString("explanation"), row.getString("ending"),
                        row.getString("moment") == null ? null : Moment.valueOf(row.getString("moment")),
                        strands.getOrDefault(uuid(row, "id"), List.of()), row.getLong("version"))).list();
    }

    private List<PlanDocument.Line> lines(PlanId id, UUID municipality) {
        Map<UUID, List<PlanDocument.LineName>> names = grouped("""
                select n.* from plan_involved_name n join plan_involved_line l on l.id = n.line_id
                where l.plan_id = :id and l.municipality_id = :municipality order by n.line_id, n.position""", id, municipality, "line_id",
                (row, number) -> new PlanDocument.LineName(row.getString("wording"),
                        uuid(row, "partner_id") == null ? null : new PartnerId(uuid(row, "partner_id")), row.getString("known_as")));
        return part("plan_involved_line", id, municipality)
                .query((row, number) -> new PlanDocument.Line(uuid(row, "section_id"), InvolvedKind.valueOf(row.getString("kind")), row.getString("label"),
                        row.getString("body"), row.getBoolean("listing"), names.getOrDefault(uuid(row, "id"), List.of()))).list();
    }

    private JdbcClient.StatementSpec part(String table, PlanId id, UUID municipality) {
        return jdbc.sql("select * from " + table + " where plan_id = :id and municipality_id = :municipality order by position, id")
                .param("id", id.value()).param("municipality", municipality);
    }

    private <T> Map<UUID, List<T>> grouped(String sql, PlanId id, UUID municipality, String column, RowMapper<T> mapper) {
        return jdbc.sql(sql).param("id", id.value()).param("municipality", municipality)
                .query((row, number) -> Map.entry(uuid(row, column), mapper.mapRow(row, number))).list().stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static PlanDocument.Head head(ResultSet row) throws SQLException {
        String groups = row.getString("target_groups");
        return new PlanDocument.Head(new PlanId(uuid(row, "id")), new PeriodId(uuid(row, "period_id")), row.getString("period_name"),
                row.getString("period_slug"), row.getString("title"), row.getString("main_objective"),
                groups == null ? Set.of() : Set.copyOf(Arrays.asList(groups.split(","))), PlanState.valueOf(row.getString("state")),
                row.getObject("adopted_on", LocalDate.class), row.getLong("version"));
    }
}
