package nl.veiligesteden.werkplek.rounds;

import java.util.UUID;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.PartnerWorkspace;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.shared.Condition;
import nl.veiligesteden.werkplek.shared.MunicipalityId;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.subjects.Stage;
import nl.veiligesteden.werkplek.subjects.SubjectKind;
import nl.veiligesteden.werkplek.subjects.SubjectSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reports as subjects, from the moment that one was handed in: the municipality and Movisie talk about it. No partner does. */
@Component
class ReportSubjects implements SubjectSource {

    private static final String HANDED_IN = "exists (select 1 from report_version hv where hv.report_id = %s)";

    private final JdbcClient jdbc;

    ReportSubjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.REPORT;
    }

    @Override
    public Stage stage(Workspace workspace, UUID report) {
        Condition visible = visible(workspace, "pr.municipality_id", "pr.id");
        return jdbc.sql("select pr.municipality_id from progress_report pr where pr.id = :report and " + visible.sql()).params(visible.parameters()).param("report", report)
                .query(UUID.class).optional().map(municipality -> new Stage(new MunicipalityId(municipality), false, true, false, null, null, null)).orElseThrow(NotFoundException::new);
    }

    @Override
    public Condition visibleTo(Workspace workspace) {
        Condition visible = visible(workspace, "c.municipality_id", "c.report_id");
        return new Condition("(c.report_id is not null and " + visible.sql() + ")", visible.parameters());
    }

    private static Condition visible(Workspace workspace, String municipality, String report) {
        return switch (workspace) {
            case MunicipalityWorkspace own -> Condition.of(municipality + " = :reportsOf and " + HANDED_IN.formatted(report), "reportsOf", own.id().value());
            case ProgrammeWorkspace programme -> Condition.of(HANDED_IN.formatted(report));
            case PartnerWorkspace partner -> Condition.of("false");
        };
    }
}
