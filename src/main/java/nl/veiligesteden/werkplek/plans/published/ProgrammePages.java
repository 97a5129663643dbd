package nl.veiligesteden.werkplek.plans.published;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.shared.Change;
import nl.veiligesteden.werkplek.shared.Event;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.shared.Time;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public pages as Movisie sees them: whether they can be read at all, and which municipalities published one. */
@Service
@Transactional
public class ProgrammePages {

    private static final String LATEST = """
             from published_page p join municipality m on m.id = p.municipality_id
            where p.number = (select max(number) from published_page where municipality_id = p.municipality_id)
            """;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProgrammePages(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** The latest that a municipality did with its page. */
    public record Line(String municipality, String slug, int number, Instant at, boolean withdrawn) {
    }

    @ReadOnly
    public boolean isTurnedOn(ProgrammeWorkspace workspace) {
        workspace.requireLive();
        return PublicPages.isTurnedOn(jdbc);
    }

    /** Lets the pages be read, or no longer. What municipalities published stays as it is. */
    public void turn(ProgrammeWorkspace workspace, boolean on) {
        workspace.require(Permission.MANAGE_PROGRAMME);
        if (PublicPages.isTurnedOn(jdbc) == on) {
            return;
        }
        jdbc.sql("""
                        insert into programme_switch (name, turned_on, at, author_name) values (:name, :on, :at, :author)
                        on duplicate key update turned_on = :on, at = :at, author_name = :author""")
                .param("name", PublicPages.SWITCH).param("on", on).param("at", Time.toColumn(clock.instant())).param("author", workspace.actor().name()).update();
        events.publishEvent(new Event(clock.instant(), workspace.actor(), on ? "public-pages.turned-on" : "public-pages.turned-off", "programme", null, null,
                List.of(new Change("turnedOn", String.valueOf(!on), String.valueOf(on)))));
    }

    @ReadOnly
    public int count(ProgrammeWorkspace workspace) {
        workspace.requireLive();
        return jdbc.sql("select count(*)" + LATEST).query(Integer.class).single();
    }

    /** Municipalities that ever published, by name. */
    @ReadOnly
    public List<Line> lines(ProgrammeWorkspace workspace, Page page) {
        workspace.requireLive();
        return jdbc.sql("select m.name, m.slug, p.number, coalesce(p.withdrawn_at, p.at) at, p.withdrawn_at is not null withdrawn" + LATEST + "order by m.name, m.id limit :limit offset :offset")
                .param("limit", page.limit()).param("offset", page.offset())
                .query((row, number) -> new Line(row.getString("name"), row.getString("slug"), row.getInt("number"), Time.fromColumn(row.getObject("at", LocalDateTime.class)),
                        row.getBoolean("withdrawn"))).list();
    }
}
