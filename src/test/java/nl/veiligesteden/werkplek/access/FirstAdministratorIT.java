package nl.veiligesteden.werkplek.access;

import static org.assertj.core.api.Assertions.assertThat;

import nl.veiligesteden.werkplek.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "werkplek.first-administrator=Eerste@Movisie.test")
@DatabaseTest
class FirstAdministratorIT {

    @Autowired
    private ApplicationRunner inviteFirstAdministrator;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void isGivenALinkAgainWhenTheFirstWasNeverTold() throws Exception {
        assertThat(links()).isEqualTo(1);
        // As when the process was killed between the account and its link.
        jdbc.sql("delete from sign_in_link").update();
        inviteFirstAdministrator.run(null);
        assertThat(links()).isEqualTo(1);
        inviteFirstAdministrator.run(null);
        assertThat(links()).as("one that still works is enough").isEqualTo(1);
        jdbc.sql("update sign_in_link set expires_at = '2020-01-01'").update();
        inviteFirstAdministrator.run(null);
        assertThat(links()).isEqualTo(2);
        jdbc.sql("update sign_in_link set used_at = expires_at limit 1").update();
        jdbc.sql("update sign_in_link set expires_at = '2020-01-01'").update();
        inviteFirstAdministrator.run(null);
        assertThat(links()).as("who was inside asks for a link at the door").isEqualTo(2);
        assertThat(jdbc.sql("select count(*) from account").query(Integer.class).single()).isEqualTo(1);
    }

    /** Nobody knows a password that the person didn't choose. */
    @Test
    void hasNoPasswordBeforeTheLinkWasUsed() {
        assertThat(jdbc.sql("select password_hash is null and ended_at is null from account where email = 'eerste@movisie.test'").query(Boolean.class).single()).isTrue();
        assertThat(jdbc.sql("select path from sign_in_link").query(String.class).list()).isNotEmpty().containsOnly("wachtwoord");
        assertThat(jdbc.sql("select role from membership").query(String.class).list()).containsExactly("PROGRAMME_ADMINISTRATOR");
    }

    private int links() {
        return jdbc.sql("select count(*) from sign_in_link").query(Integer.class).single();
    }
}
