package nl.veiligesteden.werkplek.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nl.veiligesteden.werkplek.access.SealedAnew;
import nl.veiligesteden.werkplek.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.annotation.Transactional;

/** Whom a database that was used before lets in. */
@DatabaseTest
@Transactional
class SafePeopleIT {

    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private SealedAnew sealed;

    @Test
    void tellsPeopleApart() {
        jdbc.sql("update account set ended_at = now(6)").update();
        assertThat(People.in(jdbc)).isEqualTo(new People(0, 0, 0));
        add("jan@gemeente.nl", "x", true);
        add("els@gemeente.nl", null, true);
        add("niemand@gemeente.nl", "x", false);
        assertThat(People.in(jdbc)).isEqualTo(new People(0, 2, 1));
        add("daan@hengelo.example", "x", true);
        assertThat(People.in(jdbc)).isEqualTo(new People(1, 3, 2));
        jdbc.sql("update account set ended_at = now(6) where email like '%example'").update();
        assertThat(People.in(jdbc)).isEqualTo(new People(0, 2, 1));
    }

    @Test
    void stopsTheStartBeforeAnythingIsServed() {
        jdbc.sql("update account set ended_at = now(6)").update();
        MockEnvironment demo = new MockEnvironment();
        demo.setActiveProfiles("demo");
        add("daan@hengelo.example", "x", true);
        assertThatExceptionOfType(UnsafeStartException.class).isThrownBy(() -> new SafePeople(new MockEnvironment(), jdbc, sealed).afterSingletonsInstantiated()).withMessageContaining(".example");
        assertThatCode(() -> new SafePeople(demo, jdbc, sealed).afterSingletonsInstantiated()).doesNotThrowAnyException();
    }

    @Test
    void stopsTheStartWithAnotherKeyThanSecretsWereSealedWith() {
        jdbc.sql("update account set ended_at = now(6)").update();
        add("els@gemeente.nl", "x", true);
        assertThatCode(() -> new SafePeople(new MockEnvironment(), jdbc, sealed).afterSingletonsInstantiated()).doesNotThrowAnyException();
        jdbc.sql("insert into second_step (account_id, secret, since) select id, '00000000:AAAA:AAAA', now(6) from account where email = 'els@gemeente.nl'").update();
        assertThatExceptionOfType(UnsafeStartException.class).isThrownBy(() -> new SafePeople(new MockEnvironment(), jdbc, sealed).afterSingletonsInstantiated())
                .withMessageContaining("WERKPLEK_SECRETS_OLD_KEY");
    }

    private void add(String email, String password, boolean member) {
        jdbc.sql("insert into account (id, email, name, password_hash, language, appearance, created_at) values (uuid(), :email, 'Naam', :password, 'nl', 'SYSTEM', now(6))")
                .param("email", email).param("password", password).update();
        if (member) {
            jdbc.sql("insert into membership (id, account_id, role, since) select uuid(), id, 'PROGRAMME_ADMINISTRATOR', now(6) from account where email = :email").param("email", email).update();
        }
    }
}
