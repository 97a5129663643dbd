package nl.veiligesteden.werkplek.access;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.veiligesteden.werkplek.shared.AccountId;
import nl.veiligesteden.werkplek.shared.MunicipalityId;
import nl.veiligesteden.werkplek.shared.PartnerId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes people, municipalities and partners that no other test knows, and the workspaces that they work in. */
@TestComponent
public class TestWorkspaces {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final JdbcClient jdbc;
    private final Workspaces workspaces;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;

    TestWorkspaces(JdbcClient jdbc, Workspaces workspaces, Accounts accounts, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.events = events;
        this.jdbc = jdbc;
        this.workspaces = workspaces;
    }

    /** A new municipality, seen by a new person in that role. */
    public MunicipalityWorkspace municipality(Role role) {
        return colleague(newMunicipality(), role);
    }

    /** A new person in the municipality of that slug. */
    public MunicipalityWorkspace colleague(String slug, Role role) {
        AccountId account = account();
        join(account, role, "(select id from municipality where slug = '" + slug + "')", "null");
        return workspaces.municipality(account, slug);
    }

    /** A new person of a new partner organisation. */
    public PartnerWorkspace partner() {
        int number = NUMBER.incrementAndGet();
        UUID id = PartnerId.next().value();
        jdbc.sql("insert into partner_organisation (id, name, slug, name_key) values (:id, :name, :slug, :name)")
                .param("id", id).param("name", "partner " + number).param("slug", "partner-" + number).update();
        return partnerColleague("partner-" + number);
    }

    /** A new person of the partner organisation of that slug. */
    public PartnerWorkspace partnerColleague(String slug) {
        AccountId account = account();
        join(account, Role.PARTNER, "null", "(select id from partner_organisation where slug = '" + slug + "')");
        return workspaces.partner(account, slug);
    }

    /** A new person of that partner organisation, invited by that municipality. */
    public PartnerWorkspace invitedPartner(MunicipalityWorkspace inviter, PartnerWorkspace partner) {
        String email = "genodigde" + NUMBER.incrementAndGet() + "@test.example";
        accounts.invite(inviter, new InvitationDraft("Genodigde", email, Role.PARTNER, Place.with(partner.id())));
        return workspaces.partner(new AccountId(jdbc.sql("select id from account where email = :email").param("email", email).query(UUID.class).single()),
                partner.slug());
    }

    /** Gives somebody who stands another role, in the municipality of that slug. */
    public void joins(AccountId account, Role role, String slug) {
        join(account, role, "(select id from municipality where slug = '" + slug + "')", "null");
    }

    /** Lets a partner's person in at another organisation as well. */
    public void joins(PartnerWorkspace person, PartnerWorkspace elsewhere) {
        join(person.actor().account(), Role.PARTNER, "null", "(select id from partner_organisation where slug = '" + elsewhere.slug() + "')");
    }

    /** What the person gets who opens an address with that organisation's slug now. */
    public PartnerWorkspace reopened(PartnerWorkspace workspace) {
        return workspaces.partner(workspace.actor().account(), workspace.slug());
    }

    public ProgrammeWorkspace programme(Role role) {
        AccountId account = account();
        join(account, role, "null", "null");
        return workspaces.programme(account);
    }

    /** The municipality of that slug as this programme person sees it. */
    public MunicipalityWorkspace observing(ProgrammeWorkspace programme, String slug) {
        return workspaces.municipality(programme.actor().account(), slug);
    }

    /** What the person of one workspace would get for another municipality. */
    public MunicipalityWorkspace asks(Workspace workspace, String slug) {
        return workspaces.municipality(workspace.actor().account(), slug);
    }

    /** The person of a workspace, as somebody to whom something is sent. */
    public static SignedInUser user(Workspace workspace) {
        return new SignedInUser(workspace.actor().account(), "", workspace.actor().name(), SignInWay.PASSWORD, 0);
    }

    public static Recipient recipient(Workspace workspace) {
        return new Recipient(workspace.actor().account(), workspace.actor().name(), Locale.of("nl"));
    }

    public void endMembership(Workspace workspace) {
        jdbc.sql("update membership set ended_at = :at where id = :id").param("at", LocalDateTime.now())
                .param("id", workspace.membership().value()).update();
    }

    /** After access was given or ended past the services. */
    public void forgetRemembered() {
        events.publishEvent(new LiveMemberships.MembershipsChanged());
    }

    private String newMunicipality() {
        int number = NUMBER.incrementAndGet();
        String slug = "teststad-" + number;
        jdbc.sql("""
                        insert into municipality (id, cbs_code, name, slug, province, participation, example)
                        values (:id, :code, :name, :slug, 'Utrecht', 'ACTIVE', true)""")
                .param("id", MunicipalityId.next().value()).param("code", "GM%04d".formatted(5000 + number)).param("name", "Teststad " + number)
                .param("slug", slug).update();
        return slug;
    }

    private AccountId account() {
        AccountId id = AccountId.next();
        int number = NUMBER.incrementAndGet();
        jdbc.sql("insert into account (id, email, name, language, appearance, created_at) values (:id, :email, :name, 'nl', 'SYSTEM', :at)")
                .param("id", id.value()).param("email", "persoon" + number + "@test.example").param("name", "Persoon " + number)
                .param("at", LocalDateTime.now()).update();
        return id;
    }

    private void join(AccountId account, Role role, String municipality, String partner) {
        jdbc.sql("insert into membership (id, account_id, role, municipality_id, partner_id, since) values (:id, :account, :role, "
                        + municipality + ", " + partner + ", :since)")
                .param("id", UUID.randomUUID()).param("account", account.value()).param("role", role.name()).param("since", LocalDateTime.now()).update();
    }
}
