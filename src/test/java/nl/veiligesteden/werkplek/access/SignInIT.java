package nl.veiligesteden.werkplek.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.veiligesteden.werkplek.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Guessing a password is slow, whatever the guesser tries, and doesn't lock the owner out. */
@DatabaseTest
class SignInIT {

    private static final String PASSWORD = "een lang wachtwoord";

    @Autowired
    private TestWorkspaces workspaces;
    @Autowired
    private SignIn signIn;
    @Autowired
    private PasswordEncoder passwords;
    @Autowired
    private JdbcClient jdbc;

    private String email;

    @BeforeEach
    void makeAnAccount() {
        var account = workspaces.municipality(Role.READER).actor().account().value();
        jdbc.sql("update account set password_hash = :hash where id = :id").param("hash", passwords.encode(PASSWORD)).param("id", account).update();
        email = jdbc.sql("select email from account where id = :id").param("id", account).query(String.class).single();
    }

    @Test
    void findsAnAccountByItsOwnAddressOnly() {
        assertThat(signIn(email, PASSWORD, "10.0.0.1").isAuthenticated()).isTrue();
        assertThat(signIn(" " + email.toUpperCase(), PASSWORD, "10.0.0.1").isAuthenticated()).isTrue();
        assertThatThrownBy(() -> signIn(email.replace('e', 'é'), PASSWORD, "10.0.0.1")).isInstanceOf(BadCredentialsException.class);
        assertThatThrownBy(() -> signIn(email.replace("@", "\u200b@"), PASSWORD, "10.0.0.1")).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void countsGuessesThatComeAllAtOnce() throws Exception {
        List<Callable<Class<?>>> guesses = new ArrayList<>();
        for (int guess = 0; guess < 20; guess++) {
            guesses.add(() -> {
                try {
                    return signIn(email, "fout", "10.0.0.1").getClass();
                } catch (RuntimeException refused) {
                    return refused.getClass();
                }
            });
        }
        try (ExecutorService all = Executors.newFixedThreadPool(20)) {
            int looked = 0;
            for (Future<Class<?>> guess : all.invokeAll(guesses)) {
                looked += guess.get() == BadCredentialsException.class ? 1 : 0;
            }
            assertThat(looked).isEqualTo(5);
        }
    }

    @Test
    void doesNotLockTheOwnerOutForWhatAStrangerTries() {
        for (int guess = 0; guess < 5; guess++) {
            assertThatThrownBy(() -> signIn(email, "fout", "10.0.0.1")).isInstanceOf(BadCredentialsException.class);
        }
        assertThatThrownBy(() -> signIn(email, PASSWORD, "10.0.0.1")).isInstanceOf(LockedException.class);
        assertThat(signIn(email, PASSWORD, "10.0.0.2").isAuthenticated()).isTrue();
    }

    @Test
    void countsGuessesFromEverywhereTogether() {
        for (int guess = 0; guess < 50; guess++) {
            String origin = "10.0.1." + guess;
            assertThatThrownBy(() -> signIn(email, "fout", origin)).isInstanceOf(BadCredentialsException.class);
        }
        assertThatThrownBy(() -> signIn(email, PASSWORD, "10.0.2.1")).isInstanceOf(LockedException.class);
    }

    private Authentication signIn(String address, String password, String origin) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(origin);
        var attempt = UsernamePasswordAuthenticationToken.unauthenticated(address, password);
        attempt.setDetails(new WebAuthenticationDetails((HttpServletRequest) request));
        return signIn.authenticate(attempt);
    }
}
