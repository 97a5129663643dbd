package nl.veiligesteden.werkplek.rounds;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.shared.Change;
import nl.veiligesteden.werkplek.shared.Event;
import nl.veiligesteden.werkplek.shared.Id;
import nl.veiligesteden.werkplek.shared.MunicipalityId;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.Problems;
import nl.veiligesteden.werkplek.shared.Time;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What Movisie does with a report that was handed in: accepts it, or returns it with what it asks. */
@Service
@Transactional
public class ReportReview {

    private static final int MOST_REMARKS = 200;

    private final RoundStores.Reports store;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReportReview(RoundStores.Reports store, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    public void accept(ProgrammeWorkspace workspace, VersionId version) {
        decide(workspace, version, ReportState.ACCEPTED, "", List.of());
    }

    /**
     * Asks the municipality to look at it again.
     *
     * @param note to the whole; may be empty where there are remarks
     */
    public void giveBack(ProgrammeWorkspace workspace, VersionId version, String note, List<RemarkDraft> remarks) {
        Problems problems = new Problems();
        String words = problems.text("note", note, 2000);
        problems.when(words.isEmpty() && remarks.isEmpty(), "note", "invalid.reason.missing").when(remarks.size() > MOST_REMARKS, "note", "invalid.too-many").refuse();
        decide(workspace, version, ReportState.RETURNED, words, remarks);
    }

    private void decide(ProgrammeWorkspace workspace, VersionId version, ReportState outcome, String note, List<RemarkDraft> remarks) {
        workspace.require(Permission.MANAGE_PROGRAMME);
        UUID id = jdbc.sql("select pr.id from report_version v join progress_report pr on pr.id = v.report_id where v.id = :version for update").param("version", version.value())
                .query(UUID.class).optional().orElseThrow(NotFoundException::new);
        if (jdbc.sql("select count(*) from report_version v join report_version w on w.report_id = v.report_id and w.number > v.number where v.id = :version")
                .param("version", version.value()).query(Integer.class).single() > 0) {
            throw new NotAllowedException("denied.report.newer");
        }
        ProgressReport report = store.findById(id).orElseThrow(NotFoundException::new);
        report.move(outcome);
        MunicipalityId municipality = report.municipality();
        UUID decision = Id.nextValue();
        jdbc.sql("""
                        insert into report_decision (id, municipality_id, version_id, kind, note, at, author_id, author_name)
                        values (:id, :municipality, :version, :kind, :note, :at, :author, :name)""")
                .param("id", decision).param("municipality", municipality.value()).param("version", version.value()).param("kind", outcome.name()).param("note", note)
                .param("at", Time.toColumn(clock.instant())).param("author", workspace.actor().account().value()).param("name", workspace.actor().name()).update();
        int position = 0;
        for (RemarkDraft remark : remarks) {
            store(report, decision, remark, position++);
        }
        events.publishEvent(new Event(clock.instant(), workspace.actor(), outcome == ReportState.ACCEPTED ? "report.accepted" : "report.returned", "report", report.id().value(), municipality,
                List.of(new Change("note", "", note))));
    }

    /** @throws NotFoundException for a question of another round, and an item of another municipality */
    private void store(ProgressReport report, UUID decision, RemarkDraft remark, int position) {
        int stored = jdbc.sql("""
                        insert into report_remark (id, municipality_id, decision_id, question_id, item_id, note, position)
                        select :id, :municipality, :decision, :question, :item, :note, :position from dual
                        where (:question is null or exists (select 1 from round_question where id = :question and round_id = :round))
                        and (:item is null or exists (select 1 from item where id = :item and municipality_id = :municipality))""")
                .param("id", Id.nextValue()).param("municipality", report.municipality().value()).param("decision", decision)
                .param("question", remark.question() == null ? null : remark.question().value()).param("item", remark.item() == null ? null : remark.item().value())
                .param("note", remark.note()).param("position", position).param("round", report.round().value()).update();
        if (stored == 0) {
            throw new NotFoundException();
        }
    }
}
