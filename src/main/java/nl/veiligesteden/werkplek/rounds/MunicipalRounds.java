package nl.veiligesteden.werkplek.rounds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.shared.MunicipalityId;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The rounds that a municipality takes part in. */
@Service
@ReadOnly
public class MunicipalRounds {

    private static final int MOST = 100;
    private static final String ROWS = "select" + RoundDetails.COLUMNS + """
            , pr.id, pr.municipality_id, pr.state, pr.extended_until, pr.summary, pr.version, (select count(*) from report_version v where v.report_id = pr.id) versions
            from progress_report pr join reporting_round r on r.id = pr.round_id join programme_period pp on pp.id = r.period_id where pr.municipality_id = :municipality\s""";

    private final JdbcClient jdbc;

    MunicipalRounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What runs first, then the latest. */
    public List<MunicipalRound> all(MunicipalityWorkspace workspace) {
        return jdbc.sql(ROWS + "order by r.state = 'CLOSED', r.ends_on desc, r.id limit " + MOST).param("municipality", own(workspace))
                .query((row, number) -> round(row)).list();
    }

    /** @throws NotFoundException for a round that does not ask this municipality, or not yet */
    public MunicipalRound one(MunicipalityWorkspace workspace, RoundId id) {
        return jdbc.sql(ROWS + "and pr.round_id = :round").param("municipality", own(workspace)).param("round", id.value())
                .query((row, number) -> round(row)).optional().orElseThrow(NotFoundException::new);
    }

    private static MunicipalRound round(ResultSet row) throws SQLException {
        return new MunicipalRound(RoundDetails.of(row), new ReportId(row.getObject("id", UUID.class)), new MunicipalityId(row.getObject("municipality_id", UUID.class)),
                ReportState.valueOf(row.getString("state")), row.getObject("extended_until", LocalDate.class), row.getString("summary"), row.getInt("versions"), row.getLong("version"));
    }

    /** What is not handed in yet is the municipality's own: Movisie looks at what was. */
    static UUID own(MunicipalityWorkspace workspace) {
        if (workspace.isObserver()) {
            throw new NotFoundException();
        }
        return workspace.id().value();
    }
}
