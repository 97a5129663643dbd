package nl.veiligesteden.werkplek.demo;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.SignInWay;
import nl.veiligesteden.werkplek.access.SignedInUser;
import nl.veiligesteden.werkplek.shared.AccountId;
import nl.veiligesteden.werkplek.shared.MembershipId;
import nl.veiligesteden.werkplek.shared.Time;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Invented people, one or more for each role, all with the same password. */
@Component
@Profile("demo")
public class DemoAccounts {

    public static final String PASSWORD = "veilige-steden";

    /** Who can sign in, in the order in which a newcomer would try them. */
    public static final List<Person> PEOPLE = List.of(
            new Person("daan@hengelo.example", "Daan de Vries", Role.POLICY_OFFICER, "hengelo"),
            new Person("noor@hengelo.example", "Noor Çelik", Role.COORDINATOR, "hengelo"),
            new Person("ilse@hengelo.example", "Ilse ter Braak", Role.READER, "hengelo"),
            new Person("femke@enschede.example", "Femke Oude Lansink", Role.COORDINATOR, "enschede"),
            new Person("bram@enschede.example", "Bram Nijhuis", Role.POLICY_OFFICER, "enschede"),
            new Person("yara@halt.example", "Yara El Idrissi", Role.PARTNER, "halt"),
            new Person("sjoerd@politie.example", "Sjoerd Hoekstra", Role.PARTNER, "politie"),
            new Person("marit@movisie.example", "Marit van der Zande", Role.PROGRAMME_COORDINATOR, null),
            new Person("joost@movisie.example", "Joost Amrani", Role.PROGRAMME_ADMINISTRATOR, null));

    /** @param place the slug of a municipality or of a partner organisation; null for the programme */
    public record Person(String email, String name, Role role, String place) {
    }

    private static final int SELDOM = 160;
    private static final int MONTH = 30;

    private final JdbcClient jdbc;
    private final String passwordHash;
    private final Clock clock;
    private final EntityManager entities;

    DemoAccounts(JdbcClient jdbc, PasswordEncoder passwords, Clock clock, EntityManager entities) {
        this.jdbc = jdbc;
        this.entities = entities;
        this.passwordHash = passwords.encode(PASSWORD);
        this.clock = clock;
    }

    /** Whether somebody is there already, invented or real. */
    boolean anybody() {
        return jdbc.sql("select exists (select 1 from account)").query(Boolean.class).single();
    }

    /** Makes the person, or gives the one who stands another membership. */
    MembershipId add(Person person) {
        AccountId account = account(person.email()).orElseGet(() -> create(person));
        MembershipId membership = MembershipId.next();
        jdbc.sql("""
                        insert into membership (id, account_id, role, municipality_id, partner_id, since, version)
                        values (:id, :account, :role, if(:scope = 'MUNICIPALITY', (select id from municipality where slug = :place), null),
                        if(:scope = 'PARTNER', (select id from partner_organisation where slug = :place), null), :since, 0)""")
                .param("id", membership.value()).param("account", account.value()).param("role", person.role().name())
                .param("scope", person.role().scope().name()).param("place", person.place())
                .param("since", Time.toColumn(clock.instant().minus(Duration.ofDays(400)))).update();
        return membership;
    }

    private AccountId create(Person person) {
        AccountId id = AccountId.next();
        jdbc.sql("""
                        insert into account (id, email, name, password_hash, language, appearance, created_at, last_sign_in_at, version)
                        values (:id, :email, :name, :hash, 'nl', 'SYSTEM', :at, :came, 0)""")
                .param("id", id.value()).param("email", person.email()).param("name", person.name()).param("hash", passwordHash)
                .param("at", Time.toColumn(clock.instant().minus(Duration.ofDays(400)))).param("came", Time.toColumn(clock.instant().minus(lastCame(person)))).update();
        return id;
    }

    /** Within a month, as people do who work with it; a reader now and then. */
    private static Duration lastCame(Person person) {
        return Duration.ofDays(person.role() == Role.READER ? SELDOM : Math.floorMod(person.email().hashCode(), MONTH) + 1);
    }

    private Optional<AccountId> account(String email) {
        return jdbc.sql("select id from account where email = :email").param("email", email)
                .query((row, number) -> new AccountId(row.getObject("id", UUID.class))).optional();
    }

    /** Lets something happen as if that person did it, who came in by a passkey, by the same rules as for everybody. */
    void as(String email, Runnable deed) {
        AccountId account = account(email).orElseThrow();
        String name = PEOPLE.stream().filter(person -> person.email().equals(email)).findFirst().map(Person::name).orElse(email);
        SignedInUser user = new SignedInUser(account, email, name, SignInWay.PASSKEY, 0, clock.instant());
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        SecurityContextHolder.setContext(context);
        try {
            deed.run();
            // What follows reads and writes by SQL, so nothing may linger in memory.
            entities.flush();
            entities.clear();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
