package nl.veiligesteden.werkplek.plans;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.Time;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every text that a section ever had, with who wrote it and when. Nothing of it is changed or lost: an older text comes back as a new version. */
@Service
@Transactional
public class SectionVersions {

    private final JdbcClient jdbc;
    private final Clock clock;

    SectionVersions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One text that the section had.
     *
     * @param number from 1
     * @param author empty where nobody wrote down who it was
     */
    public record Version(int number, Instant at, String author) {
    }

    /** Those of the section, at most two hundred, the latest first, which is the text that stands. */
    @ReadOnly
    public List<Version> versions(MunicipalityWorkspace workspace, UUID section) {
        return jdbc.sql("select number, at, author_name from plan_section_version where section_id = :section and municipality_id = :municipality"
                        + " order by number desc limit 200")
                .param("section", section).param("municipality", workspace.id().value())
                .query((row, number) -> new Version(row.getInt("number"), Time.fromColumn(row.getObject("at", LocalDateTime.class)),
                        row.getString("author_name"))).list();
    }

    /** @throws NotFoundException where the section had no such version */
    @ReadOnly
    public SectionDraft text(MunicipalityWorkspace workspace, UUID section, int number) {
        return jdbc.sql("select heading, body, closing from plan_section_version where section_id = :section and number = :number"
                        + " and municipality_id = :municipality")
                .param("section", section).param("number", number).param("municipality", workspace.id().value())
                .query((row, at) -> new SectionDraft(row.getString("heading"), row.getString("body"), row.getString("closing"))).optional()
                .orElseThrow(NotFoundException::new);
    }

    /** Writes down what the section says from now on. */
    void keep(MunicipalityWorkspace workspace, PlanSection section) {
        SectionDraft text = section.toDraft();
        jdbc.sql("""
                        insert into plan_section_version (section_id, number, municipality_id, plan_id, at, author_name, heading, body, closing)
                        select :section, coalesce(max(number), 0) + 1, :municipality, :plan, :at, :author, :heading, :body, :closing
                        from plan_section_version where section_id = :section""")
                .param("section", section.id()).param("municipality", workspace.id().value()).param("plan", section.planId().value())
                .param("at", Time.toColumn(clock.instant())).param("author", workspace.actor().name())
                .param("heading", text.heading()).param("body", text.body()).param("closing", text.closing()).update();
    }
}
