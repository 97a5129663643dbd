package nl.veiligesteden.werkplek.rounds;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.rounds.frozen.ReportContent;
import nl.veiligesteden.werkplek.rounds.frozen.StoredReport;
import nl.veiligesteden.werkplek.shared.Change;
import nl.veiligesteden.werkplek.shared.Event;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.Time;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a municipality does with its report: words its summary, looks at it as Movisie will, and hands it in. */
@Service
@Transactional
public class Reports {

    private final MunicipalRounds rounds;
    private final RoundStores.Reports store;
    private final ReportFreezer freezer;
    private final Deputies deputies;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reports(MunicipalRounds rounds, RoundStores.Reports store, ReportFreezer freezer, Deputies deputies, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.rounds = rounds;
        this.store = store;
        this.freezer = freezer;
        this.deputies = deputies;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** @param version of the report as it was opened */
    public void summarise(MunicipalityWorkspace workspace, RoundId round, String words, long version) {
        ProgressReport report = held(workspace, round);
        String before = report.summary();
        report.summarise(words, version);
        publish(workspace, "report.summarised", report, List.of(new Change("summary", before, report.summary())));
    }

    /** The report as it would be if it were handed in now. */
    @ReadOnly
    public ReportContent preview(MunicipalityWorkspace workspace, RoundId round) {
        return freezer.content(workspace, rounds.one(workspace, round));
    }

    /**
     * Hands it in as it stands, with its gaps: copies all that it shows, once.
     *
     * @throws NotAllowedException for who may not, and for what was handed in already
     */
    public VersionId handIn(MunicipalityWorkspace workspace, RoundId round) {
        ProgressReport report = held(workspace, round);
        report.move(ReportState.HANDED_IN);
        ReportContent content = freezer.content(workspace, rounds.one(workspace, round));
        StoredReport stored = StoredReport.of(content);
        VersionId version = VersionId.next();
        Instant now = clock.instant();
        jdbc.sql("""
                        insert into report_version (id, municipality_id, report_id, number, form, content, digest, late, at, author_id, author_name)
                        values (:id, :municipality, :report, :number, :form, :content, :digest, :late, :at, :author, :name)""")
                .param("id", version.value()).param("municipality", workspace.id().value()).param("report", report.id().value()).param("number", content.handIn().version())
                .param("form", stored.form()).param("content", stored.content()).param("digest", stored.digest()).param("late", content.handIn().late())
                .param("at", Time.toColumn(now)).param("author", workspace.actor().account().value()).param("name", workspace.actor().name()).update();
        publish(workspace, "report.handed-in", report, List.of(new Change("digest", "", stored.digest())));
        return version;
    }

    /** Opens what was accepted once more: handed in again, it becomes a version beside the one that was accepted. */
    public void correct(MunicipalityWorkspace workspace, RoundId round) {
        ProgressReport report = lock(workspace, round);
        report.move(ReportState.OPEN);
        publish(workspace, "report.reopened", report, List.of());
    }

    /** The report, for whoever answers for the municipality, while it takes answers. */
    private ProgressReport held(MunicipalityWorkspace workspace, RoundId round) {
        ProgressReport report = lock(workspace, round);
        rounds.one(workspace, round).refusal(LocalDate.now(clock.withZone(Time.NETHERLANDS))).ifPresent(reason -> {
            throw new NotAllowedException(reason);
        });
        return report;
    }

    /** Whoever answers a question or hands in at the same moment comes before or after. */
    private ProgressReport lock(MunicipalityWorkspace workspace, RoundId round) {
        deputies.checkHandsIn(workspace);
        jdbc.sql("select id from progress_report where round_id = :round and municipality_id = :municipality for update").param("round", round.value())
                .param("municipality", workspace.id().value()).query().listOfRows();
        return store.findByRoundIdAndMunicipalityId(round.value(), workspace.id().value()).orElseThrow(NotFoundException::new);
    }

    private void publish(MunicipalityWorkspace workspace, String action, ProgressReport report, List<Change> changes) {
        events.publishEvent(new Event(clock.instant(), workspace.actor(), action, "report", report.id().value(), workspace.id(), changes));
    }
}
