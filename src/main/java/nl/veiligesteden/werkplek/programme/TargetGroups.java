package nl.veiligesteden.werkplek.programme;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.shared.Change;
import nl.veiligesteden.werkplek.shared.Event;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.Slug;
import nl.veiligesteden.werkplek.shared.StaleVersionException;
import nl.veiligesteden.werkplek.shared.Time;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Movisie's keeping of the target groups. None is ever thrown away: what was done for it stays to be seen. */
@Service
@Transactional
public class TargetGroups {

    /** As many as one can still choose from. */
    static final int MOST = 40;
    private static final int CODE_MAX = 40;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TargetGroups(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** A target group, and where it was chosen. */
    public record Used(TargetGroup group, int plans, int items) {
    }

    @ReadOnly
    public List<Used> all(ProgrammeWorkspace workspace) {
        workspace.require(Permission.MANAGE_PROGRAMME);
        return jdbc.sql("""
                        select t.*, (select count(*) from plan_target_group pt where pt.target_group_code = t.code) plans,
                               (select count(*) from item_target_group it where it.target_group_code = t.code) items
                        from target_group t order by t.retired_at is not null, t.position, t.code""")
                .query((row, number) -> new Used(Programme.targetGroup(row), row.getInt("plans"), row.getInt("items"))).list();
    }

    /** @throws InvalidInputException for a name that stands, also when it is retired, or when there are very many */
    public String add(ProgrammeWorkspace workspace, TargetGroupDraft draft) {
        workspace.require(Permission.MANAGE_PROGRAMME);
        // Two at once come one after the other.
        List<String> codes = jdbc.sql("select code from target_group order by code for update").query(String.class).list();
        if (codes.size() >= MOST) {
            throw new InvalidInputException("name", "invalid.target-group.many");
        }
        String code = freeCode(draft.name(), codes);
        unique(() -> jdbc.sql("""
                        insert into target_group (code, name_nl, name_en, position) select :code, :nl, :en, max(position) + 1 from target_group""")
                .param("code", code).param("nl", draft.name()).param("en", draft.nameEn()).update());
        publish(workspace, "target-group.added", code, "", draft.name());
        return code;
    }

    /** @throws InvalidInputException for a name that another has */
    public void rename(ProgrammeWorkspace workspace, String code, TargetGroupDraft draft, long version) {
        workspace.require(Permission.MANAGE_PROGRAMME);
        String before = name(code);
        if (unique(() -> jdbc.sql("update target_group set name_nl = :nl, name_en = :en, version = version + 1 where code = :code and version = :version")
                .param("nl", draft.name()).param("en", draft.nameEn()).param("code", code).param("version", version).update()) == 0) {
            throw new StaleVersionException();
        }
        publish(workspace, "target-group.renamed", code, before, draft.name());
    }

    /** Offers it no more; doing it twice changes nothing. */
    public void retire(ProgrammeWorkspace workspace, String code) {
        workspace.require(Permission.MANAGE_PROGRAMME);
        String name = name(code);
        if (jdbc.sql("update target_group set retired_at = :now, version = version + 1 where code = :code and retired_at is null")
                .param("now", Time.toColumn(clock.instant())).param("code", code).update() > 0) {
            publish(workspace, "target-group.retired", code, name, "");
        }
    }

    /** Offers it again. */
    public void reinstate(ProgrammeWorkspace workspace, String code) {
        workspace.require(Permission.MANAGE_PROGRAMME);
        String name = name(code);
        if (jdbc.sql("update target_group set retired_at = null, version = version + 1 where code = :code and retired_at is not null").param("code", code).update() > 0) {
            publish(workspace, "target-group.reinstated", code, "", name);
        }
    }

    private String name(String code) {
        return jdbc.sql("select name_nl from target_group where code = :code").param("code", code.substring(0, Math.min(code.length(), CODE_MAX + 1)))
                .query(String.class).optional().orElseThrow(NotFoundException::new);
    }

    /** In the letters of its first name, which it keeps when it gets another. */
    private static String freeCode(String name, List<String> taken) {
        String plain = Slug.of(name).toUpperCase(Locale.ROOT).replace('-', '_');
        String code = plain.isEmpty() ? "GROUP" : plain.substring(0, Math.min(plain.length(), CODE_MAX - 3));
        return Stream.iterate(1, number -> number + 1).map(number -> number == 1 ? code : code + "_" + number).filter(free -> !taken.contains(free))
                .findFirst().orElseThrow();
    }

    private static int unique(Supplier<Integer> statement) {
        try {
            return statement.get();
        } catch (DataIntegrityViolationException exists) {
            throw new InvalidInputException("name", "invalid.target-group.exists");
        }
    }

    /** The trail knows objects by an id: that of a code never changes either. */
    public static UUID trailId(String code) {
        return UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8));
    }

    private void publish(ProgrammeWorkspace workspace, String action, String code, String before, String after) {
        events.publishEvent(new Event(clock.instant(), workspace.actor(), action, "target-group", trailId(code), null,
                 List.of(new Change("name", before, after))));
    }
}
