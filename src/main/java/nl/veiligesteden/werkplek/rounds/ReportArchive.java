package nl.veiligesteden.werkplek.rounds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.PartnerWorkspace;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.rounds.frozen.StoredReport;
import nl.veiligesteden.werkplek.shared.Condition;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The reports that were handed in, as they were: for the municipality itself and for Movisie. */
@Service
@ReadOnly
public class ReportArchive {

    private static final int MOST = 500;

    private final JdbcClient jdbc;

    ReportArchive(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which rows of {@code report_version v} exist for this workspace. */
    private static Condition visibleTo(Workspace workspace) {
        return switch (workspace) {
            case MunicipalityWorkspace municipality -> Condition.of("v.municipality_id = :visibleTo", "visibleTo", municipality.id().value());
            case ProgrammeWorkspace programme -> {
                programme.requireLive();
                yield Condition.ALL;
            }
            case PartnerWorkspace partner -> throw new NotFoundException();
        };
    }

    /** All versions of a municipality's reports, the latest first. */
    public List<VersionLine> all(MunicipalityWorkspace workspace) {
        Condition visible = visibleTo(workspace);
        return jdbc.sql(VersionLine.ROWS + "where " + visible.sql() + " order by v.at desc, v.id limit " + MOST).params(visible.parameters())
                .query((row, number) -> VersionLine.of(row)).list();
    }

    /** The latest fifty versions that this workspace sees. */
    public List<VersionLine> latest(Workspace workspace) {
        Condition visible = visibleTo(workspace);
        return jdbc.sql(VersionLine.ROWS + "where " + visible.sql() + " order by v.at desc, v.id limit 50").params(visible.parameters()).query((row, number) -> VersionLine.of(row)).list();
    }

    /** All versions of that version's municipality, of whatever round, the latest first: what it can be compared with. */
    public List<VersionLine> besides(Workspace workspace, VersionId version) {
        Condition visible = visibleTo(workspace);
        return jdbc.sql(VersionLine.ROWS + "where v.municipality_id = (select w.municipality_id from report_version w where w.id = :version) and " + visible.sql()
                        + " order by v.at desc, v.id limit " + MOST).params(visible.parameters()).param("version", version.value())
                .query((row, number) -> VersionLine.of(row)).list();
    }

    /** The versions that were handed in for a round by one municipality, the latest first. */
    public List<VersionLine> of(MunicipalityWorkspace workspace, RoundId round) {
        Condition visible = visibleTo(workspace);
        return jdbc.sql(VersionLine.ROWS + "where r.id = :round and " + visible.sql() + " order by v.number desc").params(visible.parameters()).param("round", round.value())
                .query((row, number) -> VersionLine.of(row)).list();
    }

    /** @throws NotFoundException for a report that this workspace does not see */
    public HandedIn open(Workspace workspace, VersionId version) {
        Condition visible = visibleTo(workspace);
        VersionLine line = jdbc.sql(VersionLine.ROWS + "where v.id = :version and " + visible.sql()).params(visible.parameters()).param("version", version.value())
                .query((row, number) -> VersionLine.of(row)).optional().orElseThrow(NotFoundException::new);
        List<HandedIn.Remark> remarks = jdbc.sql("""
                        select coalesce(q.wording, i.title, '') about, m.note from report_remark m join report_decision d on d.id = m.decision_id
                        left join round_question q on q.id = m.question_id left join item i on i.id = m.item_id where d.version_id = :version order by m.position, m.id""")
                .param("version", version.value()).query((row, number) -> new HandedIn.Remark(row.getString("about"), row.getString("note"))).list();
        return jdbc.sql("select v.form, v.content, v.digest from report_version v where v.id = :version").param("version", version.value())
                .query((row, number) -> handedIn(row, line, remarks)).single();
    }

    /** What was asked of the municipality when its report was returned; empty where it was not. */
    public Optional<HandedIn> returned(MunicipalityWorkspace workspace, RoundId round) {
        return of(workspace, round).stream().findFirst().filter(latest -> latest.state() == ReportState.RETURNED).map(latest -> open(workspace, latest.id()));
    }

    private static HandedIn handedIn(ResultSet row, VersionLine line, List<HandedIn.Remark> remarks) throws SQLException {
        StoredReport stored = new StoredReport(row.getInt("form"), row.getString("content"));
        String digest = row.getString("digest");
        return new HandedIn(line, stored.read(), digest, stored.digest().equals(digest), remarks);
    }

    /** The latest version of each municipality in a round, by name. */
    public List<VersionLine> latest(ProgrammeWorkspace workspace, RoundId round) {
        workspace.requireLive();
        return jdbc.sql(VersionLine.ROWS + """
                        where r.id = :round and v.number = (select max(w.number) from report_version w where w.report_id = v.report_id) order by mu.name, v.id limit 1000""")
                .param("round", round.value()).query((row, number) -> VersionLine.of(row)).list();
    }
}
