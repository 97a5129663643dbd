package nl.veiligesteden.werkplek.plans.published;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.plans.PublicPage;
import nl.veiligesteden.werkplek.plans.page.PlanPage;
import nl.veiligesteden.werkplek.plans.page.PublicContacts;
import nl.veiligesteden.werkplek.shared.Change;
import nl.veiligesteden.werkplek.shared.Event;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.PlanId;
import nl.veiligesteden.werkplek.shared.Time;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.DigestUtils;

/** The versions of a municipality's public page: what is on the internet, what was, and how it gets there. The page is the coordinator's. */
@Service
@Transactional
public class PublishedPages {

    private static final int MOST = 200;

    private final PublicPage publicPage;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PublishedPages(PublicPage publicPage, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.publicPage = publicPage;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The page as the plan would make it now, before it is decided what may be read of persons.
     *
     * @param contacts all that has to be chosen one by one
     * @param mark stays the same as long as the page does
     */
    public record Proposal(PlanPage page, List<String> contacts, String mark) {

        /** The page with what was chosen of persons. */
        public PlanPage with(Set<String> chosen) {
            return PublicContacts.only(page, chosen);
        }
    }

    @ReadOnly
    public Proposal proposal(MunicipalityWorkspace workspace, PlanId plan) {
        PlanPage page = publicPage.page(workspace, plan);
        return new Proposal(page, PublicContacts.in(page), DigestUtils.md5DigestAsHex(PageJson.write(page).getBytes(StandardCharsets.UTF_8)));
    }

    /** Whether Movisie lets public pages be read at all. */
    @ReadOnly
    public boolean isTurnedOn(MunicipalityWorkspace workspace) {
        workspace.requireLive();
        return PublicPages.isTurnedOn(jdbc);
    }

    /** The versions, the latest first; of very many the latest. The first one is on the internet unless it was withdrawn. */
    @ReadOnly
    public List<PublishedVersion> versions(MunicipalityWorkspace workspace) {
        return jdbc.sql("select * from published_page where municipality_id = :municipality order by number desc limit :most")
                .param("municipality", workspace.id().value()).param("most", MOST).query((row, at) -> version(row)).list();
    }

    /** What is on the internet, where Movisie lets it be read. */
    @ReadOnly
    public Optional<PublishedVersion> standing(MunicipalityWorkspace workspace) {
        return jdbc.sql("select * from published_page where municipality_id = :municipality order by number desc limit 1").param("municipality", workspace.id().value())
                .query((row, at) -> version(row)).optional().filter(version -> !version.isWithdrawn());
    }

    /** @throws NotFoundException where no such version was published */
    @ReadOnly
    public PlanPage page(MunicipalityWorkspace workspace, int number) {
        return jdbc.sql("select page from published_page where municipality_id = :municipality and number = :number").param("municipality", workspace.id().value())
                .param("number", number).query(String.class).optional().map(PageJson::read).orElseThrow(NotFoundException::new);
    }

    /**
     * Publishes the plan's page as it stands. Whoever presses twice publishes once.
     *
     * @return the number of the version that says so
     * @throws InvalidInputException where the page is another than the one that was looked at
     */
    public int publish(MunicipalityWorkspace workspace, PlanId plan, PublishDraft draft) {
        workspace.require(Permission.PUBLISH_PAGE);
        lock(workspace);
        Proposal proposal = proposal(workspace, plan);
        if (!proposal.mark().equals(draft.seen())) {
            throw new InvalidInputException("page", "invalid.page.changed");
        }
        Set<String> chosen = proposal.contacts().stream().filter(draft.contacts()::contains).collect(Collectors.toSet());
        PlanPage page = proposal.with(chosen);
        Optional<PublishedVersion> standing = standing(workspace).filter(version -> page(workspace, version.number()).equals(page));
        return standing.isPresent() ? standing.get().number() : store(workspace, plan, draft.reason(), null, chosen, page);
    }

    /** Publishes an earlier version once more, as it was then. */
    public int publishAgain(MunicipalityWorkspace workspace, int number, String reason) {
        workspace.require(Permission.PUBLISH_PAGE);
        String why = PublishDraft.reason(reason);
        lock(workspace);
        PlanPage page = page(workspace, number);
        return jdbc.sql("select plan_id, contacts from published_page where municipality_id = :municipality and number = :number")
                .param("municipality", workspace.id().value()).param("number", number)
                .query((row, at) -> store(workspace, new PlanId(row.getObject("plan_id", UUID.class)), why, number, PageJson.readNames(row.getString("contacts")), page)).single();
    }

    /**
     * Takes the page off the internet. What was published before does not come back by itself.
     *
     * @throws NotAllowedException where no page is on the internet
     */
    public void withdraw(MunicipalityWorkspace workspace, String reason) {
        workspace.require(Permission.PUBLISH_PAGE);
        String why = PublishDraft.reason(reason);
        lock(workspace);
        int number = standing(workspace).orElseThrow(() -> new NotAllowedException("denied.page.not-published")).number();
        jdbc.sql("""
                        update published_page set withdrawn_at = :at, withdrawn_by = :by, withdrawn_reason = :reason
                        where municipality_id = :municipality and number = :number""")
                .param("at", Time.toColumn(clock.instant())).param("by", workspace.actor().name()).param("reason", why)
                .param("municipality", workspace.id().value()).param("number", number).update();
        tell(workspace, "page.withdrawn", number, why);
    }

    private int store(MunicipalityWorkspace workspace, PlanId plan, String reason, Integer again, Set<String> contacts, PlanPage page) {
        UUID municipality = workspace.id().value();
        int number = jdbc.sql("select coalesce(max(number), 0) + 1 from published_page where municipality_id = :municipality").param("municipality", municipality)
                .query(Integer.class).single();
        jdbc.sql("""
                        insert into published_page (municipality_id, number, plan_id, at, author_id, author_name, reason, again, contacts, page)
                        values (:municipality, :number, :plan, :at, :author, :name, :reason, :again, :contacts, :page)""")
                .param("municipality", municipality).param("number", number).param("plan", plan.value()).param("at", Time.toColumn(clock.instant()))
                .param("author", workspace.actor().account().value()).param("name", workspace.actor().name()).param("reason", reason).param("again", again)
                .param("contacts", PageJson.writeNames(contacts)).param("page", PageJson.write(page)).update();
        tell(workspace, "page.published", number, reason);
        return number;
    }

    /** Of two who publish at once the second waits, and meets what the first made of it. */
    private void lock(MunicipalityWorkspace workspace) {
        jdbc.sql("select id from municipality where id = :id for update").param("id", workspace.id().value()).query(UUID.class).single();
    }

    private void tell(MunicipalityWorkspace workspace, String action, int number, String reason) {
        events.publishEvent(new Event(clock.instant(), workspace.actor(), action, "municipality", workspace.id().value(), workspace.id(),
                List.of(new Change("version", "", String.valueOf(number)), new Change("reason", "", reason))));
    }

    private static PublishedVersion version(ResultSet row) throws SQLException {
        LocalDateTime withdrawn = row.getObject("withdrawn_at", LocalDateTime.class);
        return new PublishedVersion(row.getInt("number"), Time.fromColumn(row.getObject("at", LocalDateTime.class)), row.getString("author_name"), row.getString("reason"),
                row.getObject("again", Integer.class), PageJson.readNames(row.getString("contacts")), withdrawn == null ? null
                        : new PublishedVersion.Withdrawal(Time.fromColumn(withdrawn), row.getString("withdrawn_by"), row.getString("withdrawn_reason")));
    }
}
