package nl.veiligesteden.werkplek.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Passkeys are of one person, and nothing weaker adds to them. That real ones open is seen in {@code PasskeyJourneyIT}, with a browser. */
@DatabaseTest
class PasskeysIT {

    @Autowired
    private TestWorkspaces workspaces;
    @Autowired
    private Passkeys passkeys;
    @Autowired
    private SecondStep secondStep;
    @Autowired
    private Accounts accounts;
    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void comeIn() {
        signedIn(TestWorkspaces.user(workspaces.municipality(Role.COORDINATOR)));
    }

    @AfterEach
    void goOut() {
        SecurityContextHolder.clearContext();
    }

    private static void signedIn(SignedInUser user) {
        SecurityContextHolder.getContext().setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
    }

    private static SignedInUser user() {
        return (SignedInUser) SecurityContextHolder.getContext().getAuthentication().getPrincipal();
    }

    private UUID stands(String name) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into passkey (id, account_id, credential_id, public_key, attestation, sign_count, transports, user_verified, backup_eligible, backed_up, name, since)
                        values (:id, :account, :credential, '', '', 0, 'internal,hybrid', true, true, true, :name, utc_timestamp(6))""")
                .param("id", id).param("account", user().account().value()).param("credential", id.toString().getBytes(StandardCharsets.US_ASCII)).param("name", name).update();
        return id;
    }

    private List<String> names() {
        return passkeys.list(user()).stream().map(Passkeys.Passkey::name).toList();
    }

    @Test
    void areNamedAndRemovedByTheirOwnerAlone() {
        UUID mine = stands("Laptop");
        SignedInUser owner = user();
        signedIn(TestWorkspaces.user(workspaces.municipality(Role.COORDINATOR)));
        assertThat(names()).isEmpty();
        assertThatThrownBy(() -> passkeys.rename(user(), mine, "Van mij")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> passkeys.remove(user(), mine)).isInstanceOf(NotFoundException.class);
        signedIn(owner.proved(SignInWay.PASSKEY, Instant.now()));
        passkeys.rename(user(), mine, " Mijn laptop ");
        assertThat(names()).containsExactly("Mijn laptop");
        assertThatThrownBy(() -> passkeys.rename(user(), mine, " ")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> passkeys.rename(user(), mine, "x".repeat(101))).isInstanceOf(InvalidInputException.class);
        passkeys.remove(user(), mine);
        assertThat(names()).isEmpty();
    }

    /** Or whoever reads somebody's mail would make a passkey and have more than a link gives. */
    @Test
    void whoHasOneProvesItBeforeAnotherIsMade() {
        UUID there = stands("Laptop");
        assertThat(secondStep.isAsked(user().account())).isTrue();
        assertThatThrownBy(() -> passkeys.begin(user())).isInstanceOf(ProofNeededException.class);
        assertThatThrownBy(() -> passkeys.remove(user(), there)).isInstanceOf(ProofNeededException.class);
        signedIn(user().proved(SignInWay.PASSKEY, Instant.now()));
        assertThat(passkeys.begin(user()).json()).contains("\"residentKey\":\"required\"", "\"userVerification\":\"required\"").contains("\"excludeCredentials\":[{");
    }

    @Test
    void thereIsAnEndToHowMany() {
        for (int count = 0; count < 20; count++) {
            stands("Sleutel " + count);
        }
        signedIn(user().proved(SignInWay.PASSKEY, Instant.now()));
        assertThatThrownBy(() -> passkeys.begin(user())).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void whatIsNoAnswerIsRefusedInWords() {
        Passkeys.Making making = passkeys.begin(user());
        Passkeys.Asking asking = passkeys.ask();
        String shape = "{\"id\":\"AAAA\",\"rawId\":\"AAAA\",\"type\":\"public-key\",\"response\":{%s},\"clientExtensionResults\":{}}";
        for (String answer : new String[] {null, "", "geen json", "{}", "[]", "null", "x".repeat(2_000_000), shape.formatted("\"clientDataJSON\":\"AAAA\",\"attestationObject\":\"AAAA\""),
                shape.formatted("\"clientDataJSON\":\"AAAA\",\"authenticatorData\":\"AAAA\",\"signature\":\"AAAA\"")}) {
            assertThatThrownBy(() -> passkeys.add(user(), making, answer, "Laptop")).as(answer).isInstanceOf(InvalidInputException.class);
            assertThatThrownBy(() -> passkeys.prove(user(), asking, answer)).as(answer).isInstanceOf(InvalidInputException.class);
        }
        assertThat(user().isStrong()).isFalse();
        assertThat(names()).isEmpty();
    }

    @Test
    void theAdministratorClearsThemForWhoLostThem() {
        stands("Kwijt");
        ProgrammeWorkspace administrator = workspaces.programme(Role.PROGRAMME_ADMINISTRATOR);
        SignedInUser loser = user();
        accounts.resetSecondStep(administrator, loser.account());
        assertThat(names()).isEmpty();
        assertThat(secondStep.isAsked(loser.account())).isFalse();
        assertThatThrownBy(() -> accounts.resetSecondStep(administrator, loser.account())).isInstanceOf(NotAllowedException.class);
    }
}
