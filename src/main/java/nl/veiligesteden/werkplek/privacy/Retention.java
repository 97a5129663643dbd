package nl.veiligesteden.werkplek.privacy;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.NoWorkspace;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.RecentProof;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.shared.Actor;
import nl.veiligesteden.werkplek.shared.Change;
import nl.veiligesteden.werkplek.shared.Event;
import nl.veiligesteden.werkplek.shared.Id;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.shared.Time;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Removes personal data whose term has ended (BIO2 5.33.01): every night, and when the programme's administrator says so. Of what went a certificate stays, without names. */
@Service
@EnableConfigurationProperties(RetentionSettings.class)
public class Retention {

    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
    private static final LocalTime AT_NIGHT = LocalTime.of(2, 40);

    private final Sweeper sweeper;
    private final RetentionSettings settings;
    private final RecentProof proof;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Retention(Sweeper sweeper, RetentionSettings settings, RecentProof proof, TransactionTemplate transaction, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.sweeper = sweeper;
        this.settings = settings;
        this.proof = proof;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A kind of data and how much of it would go now.
     *
     * @param term nothing where something other than time ends it
     */
    public record Due(DataKind kind, Optional<Period> term, int amount) {
    }

    /**
     * That something went.
     *
     * @param before what was older than this
     * @param by the name of who had it done; empty where the clock did
     */
    public record Certificate(UUID id, Instant at, DataKind kind, int amount, Instant before, String by) {
    }

    @Bean
    static RecurringTask<Void> removeWhatIsPastItsTerm(Retention retention) {
        return Tasks.recurring("privacy.retention", Schedules.daily(Time.NETHERLANDS, AT_NIGHT)).execute((instance, context) -> retention.clean((Actor) null));
    }

    /** How long a kind is kept; nothing where something other than time ends it. The register is everybody's to read. */
    @NoWorkspace("the terms are the same for everybody")
    public Optional<Period> term(DataKind kind) {
        return settings.term(kind);
    }

    /** What would go now, counted; nothing changes. */
    @ReadOnly
    public List<Due> due(ProgrammeWorkspace workspace) {
        workspace.require(Permission.MANAGE_ACCOUNTS);
        return Arrays.stream(DataKind.values()).map(kind -> new Due(kind, settings.term(kind), before(kind).map(before -> sweeper.count(kind, before)).orElse(0))).toList();
    }

    /**
     * Removes what would go now.
     *
     * @return how much went
     */
    public int clean(ProgrammeWorkspace workspace) {
        workspace.require(Permission.MANAGE_ACCOUNTS);
        proof.require();
        return clean(workspace.actor());
    }

    /** Each kind by itself: a fault with one is tried again the next night, and the others go. */
    int clean(Actor actor) {
        UUID run = Id.nextValue();
        int all = 0;
        List<RuntimeException> faults = new ArrayList<>();
        for (DataKind kind : DataKind.values()) {
            try {
                all += before(kind).map(before -> transaction.execute(status -> clean(run, kind, before, actor))).orElse(0);
            } catch (RuntimeException fault) {
                LOG.error("what is past its term could not be removed: {}", kind);
                faults.add(fault);
            }
        }
        if (!faults.isEmpty()) {
            throw faults.getFirst();
        }
        return all;
    }

    private int clean(UUID run, DataKind kind, Instant before, Actor actor) {
        int amount = sweeper.remove(kind, before);
        if (amount > 0) {
            UUID id = Id.nextValue();
            Instant now = clock.instant();
            jdbc.sql("insert into retention_certificate (id, run_id, at, kind, amount, before_at, by_id, by_name) values (:id, :run, :at, :kind, :amount, :before, :by, :name)")
                    .param("id", id).param("run", run).param("at", Time.toColumn(now)).param("kind", kind.name()).param("amount", amount).param("before", Time.toColumn(before))
                    .param("by", actor == null ? null : actor.account().value()).param("name", actor == null ? "" : actor.name()).update();
            events.publishEvent(new Event(now, actor, "retention.removed", "retention", id, null,
                    List.of(new Change("dataKind", "", kind.name()), new Change("amount", "", String.valueOf(amount)))));
        }
        return amount;
    }

    private Optional<Instant> before(DataKind kind) {
        return settings.term(kind).map(term -> clock.instant().atZone(Time.NETHERLANDS).minus(term).toInstant());
    }

    @ReadOnly
    public int countCertificates(ProgrammeWorkspace workspace) {
        workspace.require(Permission.MANAGE_ACCOUNTS);
        return jdbc.sql("select count(*) from retention_certificate").query(Integer.class).single();
    }

    /** The latest first. */
    @ReadOnly
    public List<Certificate> certificates(ProgrammeWorkspace workspace, Page page) {
        workspace.require(Permission.MANAGE_ACCOUNTS);
        return jdbc.sql("select * from retention_certificate order by at desc, id desc limit :limit offset :offset").param("limit", page.limit()).param("offset", page.offset())
                .query((row, number) -> certificate(row)).list();
    }

    private static Certificate certificate(ResultSet row) throws SQLException {
        return new Certificate(row.getObject("id", UUID.class), Time.fromColumn(row.getObject("at", LocalDateTime.class)), DataKind.valueOf(row.getString("kind")), row.getInt("amount"),
                Time.fromColumn(row.getObject("before_at", LocalDateTime.class)), row.getString("by_name"));
    }
}
