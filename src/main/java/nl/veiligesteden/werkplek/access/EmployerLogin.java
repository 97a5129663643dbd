package nl.veiligesteden.werkplek.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Signing in through an employer, by OpenID Connect as the NL GOV profile asks: code with PKCE, state and nonce, which Spring Security checks. What comes of it is one of our own sessions;
 * nothing of the provider is kept but what signs out there.
 */
class EmployerLogin implements AuthenticationSuccessHandler {

    private static final Logger LOG = LoggerFactory.getLogger(EmployerLogin.class);
    static final String BEGIN = "/oauth2/authorization";
    private static final int LONGEST_HINT = 254;
    private static final String OF_SESSION = EmployerLogin.class.getName();
    private static final String END_SESSION = "end_session_endpoint";

    private final EmployerSignIn people;
    private final EmployerSettings settings;
    private final ClientRegistrationRepository registrations;
    private final SecondStep secondStep;
    private final FreshSession fresh;
    private final AuthenticationSuccessHandler wherePeopleWereGoing;
    private final Clock clock;

    EmployerLogin(EmployerSignIn people, EmployerSettings settings, ClientRegistrationRepository registrations, SecondStep secondStep, FreshSession fresh,
                  AuthenticationSuccessHandler wherePeopleWereGoing, Clock clock) {
        this.people = people;
        this.settings = settings;
        this.registrations = registrations;
        this.secondStep = secondStep;
        this.fresh = fresh;
        this.wherePeopleWereGoing = wherePeopleWereGoing;
        this.clock = clock;
    }

    OAuth2AuthorizationRequestResolver requests() {
        DefaultOAuth2AuthorizationRequestResolver resolver = new DefaultOAuth2AuthorizationRequestResolver(registrations, BEGIN);
        resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce().andThen(request -> request.attributes(attributes -> asked(request,
                (String) attributes.get("registration_id")))));
        return new OAuth2AuthorizationRequestResolver() {
            @Override
            public OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
                return hinted(resolver.resolve(request), request);
            }

            @Override
            public OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
                return hinted(resolver.resolve(request, registration), request);
            }
        };
    }

    private void asked(OAuth2AuthorizationRequest.Builder request, String registration) {
        EmployerSettings.Provider provider = settings.providers().get(registration);
        if (provider != null && !provider.acr().isEmpty()) {
            request.additionalParameters(parameters -> parameters.put("acr_values", String.join(" ", provider.acr())));
        }
    }

    /** Whoever typed a mail address here need not type it there. */
    private static OAuth2AuthorizationRequest hinted(OAuth2AuthorizationRequest asked, HttpServletRequest request) {
        String hint = request.getParameter("login_hint");
        return asked == null || hint == null || hint.length() > LONGEST_HINT ? asked
                : OAuth2AuthorizationRequest.from(asked).additionalParameters(parameters -> parameters.put("login_hint", hint)).build();
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication authentication) throws IOException, ServletException {
        OAuth2AuthenticationToken token = (OAuth2AuthenticationToken) authentication;
        OidcUser person = token.getPrincipal() instanceof OidcUser oidc ? oidc : null;
        EmployerSignIn.Outcome outcome = person == null ? new EmployerSignIn.Outcome(null, EmployerSignIn.Refusal.NO_ACCOUNT) : people.signIn(token.getAuthorizedClientRegistrationId(), person);
        if (outcome.user() == null) {
            forget(request);
            response.sendRedirect(request.getContextPath() + switch (outcome.refusal()) {
                case TOO_WEAK -> "/login?werkgever-zwak";
                case NO_ACCOUNT -> "/login?werkgever-onbekend";
                case SUSPENDED -> AccountSuspendedException.PAGE;
            });
            return;
        }
        SignedInUser user = outcome.user();
        if (!user.isStrong() && secondStep.isAsked(user.account())) {
            forget(request);
            PendingSignIn.begin(request, new SecondStepNeededException(user.account(), SignInWay.EMPLOYER), "", clock.instant());
            response.sendRedirect(request.getContextPath() + StepFilter.CODE);
            return;
        }
        Authentication ours = UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities());
        fresh.onAuthentication(ours, request, response);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(ours);
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
        endSession(token.getAuthorizedClientRegistrationId(), person).ifPresent(address -> request.getSession().setAttribute(OF_SESSION, address));
        wherePeopleWereGoing.onAuthenticationSuccess(request, response, ours);
    }

    /** What went wrong at the provider is for whoever runs the workspace; the person is told what else can be done. */
    void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure) throws IOException {
        LOG.warn("signing in through an employer failed: {}", failure.getMessage());
        response.sendRedirect(request.getContextPath() + "/login?werkgever-fout");
    }

    /** The provider's own principal stood in the session for a moment; nobody may go on with that. */
    private static void forget(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        }
    }

    /** Where the person signs out at the provider too; empty where it has no such place. */
    private Optional<String> endSession(String registration, OidcUser person) {
        ClientRegistration client = registrations.findByRegistrationId(registration);
        Object place = client.getProviderDetails().getConfigurationMetadata().get(END_SESSION);
        return place == null ? Optional.empty() : Optional.of(UriComponentsBuilder.fromUri(URI.create(place.toString())).queryParam("id_token_hint", person.getIdToken().getTokenValue()).toUriString());
    }

    /** Where who signs out of this session goes on to; empty for who did not come through an employer. */
    static Optional<String> endSession(HttpSession session) {
        return session != null && session.getAttribute(OF_SESSION) instanceof String address ? Optional.of(address) : Optional.empty();
    }
}
