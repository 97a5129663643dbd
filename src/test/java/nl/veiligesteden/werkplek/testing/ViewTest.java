package nl.veiligesteden.werkplek.testing;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import java.security.Principal;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.access.SignInWay;
import nl.veiligesteden.werkplek.access.SignedInUser;
import nl.veiligesteden.werkplek.shared.AccountId;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.Import;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.util.ClassUtils;

/** Views without a browser, on the demo data: what a signed-in person finds on them and what their buttons do. */
@SpringBootTest
@Import(TestDatabaseConfiguration.class)
@ActiveProfiles("demo")
public abstract class ViewTest {

    private static final Routes ROUTES = new Routes(views(new AnnotationTypeFilter(Route.class)), views(new AssignableTypeFilter(HasErrorParameter.class)),
            true);

    @Autowired
    private ApplicationContext context;
    @Autowired
    protected JdbcClient jdbc;

    /** Karibu's own search finds public classes only; ours stay in their package. */
    @SuppressWarnings("unchecked")
    private static <T> Set<Class<? extends T>> views(TypeFilter filter) {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(filter);
        return scanner.findCandidateComponents("nl.veiligesteden.werkplek").stream()
                .map(found -> (Class<? extends T>) ClassUtils.resolveClassName(found.getBeanClassName(), null)).collect(Collectors.toSet());
    }

    /** Begins a session of the person with that mail address. */
    protected void signIn(String email) {
        signIn(email, null);
    }

    /** @param strongAt when the person last proved it in two ways; null for who did not */
    protected void signIn(String email, Instant strongAt) {
        SignedInUser user = jdbc.sql("select id, name, session_key from account where email = :email").param("email", email)
                .query((row, number) -> new SignedInUser(new AccountId(row.getObject("id", UUID.class)), email, row.getString("name"), SignInWay.PASSWORD, row.getInt("session_key"), strongAt)).single();
        Authentication authentication = UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities());
        SecurityContextHolder.getContext().setAuthentication(authentication);
        MockVaadin.setMockRequestFactory(session -> new FakeRequest(session) {
            @Override
            public Principal getUserPrincipal() {
                return authentication;
            }

            @Override
            public boolean isUserInRole(String role) {
                return authentication.getAuthorities().stream().anyMatch(authority -> authority.getAuthority().equals("ROLE_" + role));
            }
        });
        MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, context, UI::new));
    }

    @AfterEach
    void endSession() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }
}
