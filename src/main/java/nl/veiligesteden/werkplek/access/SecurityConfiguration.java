package nl.veiligesteden.werkplek.access;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import java.time.Clock;
import nl.veiligesteden.werkplek.access.ui.SignInNavigation;
import nl.veiligesteden.werkplek.audit.AuditTrail;
import nl.veiligesteden.werkplek.shared.Actor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationProvider;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/** Sign-in by form, or by a link in a mail. Other ways to sign in join the same chain later. */
@Configuration
@EnableConfigurationProperties(EmployerSettings.class)
class SecurityConfiguration {

    /** A photo may be taken; what else a browser could do for a page, no page here asks for. */
    private static final String PERMISSIONS_POLICY = "camera=(self), accelerometer=(), autoplay=(), browsing-topics=(), display-capture=(), encrypted-media=(), geolocation=(), gyroscope=(), hid=(), "
            + "idle-detection=(), local-fonts=(), magnetometer=(), microphone=(), midi=(), payment=(), picture-in-picture=(), screen-wake-lock=(), serial=(), usb=(), xr-spatial-tracking=()";
    private static final int BCRYPT_STRENGTH = 11;
    /** RFC 8058: sent by the mail program, which has no session. */
    private static final String STOPS_MAIL = "/afmelden/*";

    /** What everybody may read, in a page of theirs too: without a session, and with no script whatever it says. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain publicSite(HttpSecurity http) throws Exception {
        http.securityMatcher("/publiek/**", "/publiek.css").authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        http.csrf(AbstractHttpConfigurer::disable).requestCache(RequestCacheConfigurer::disable).securityContext(AbstractHttpConfigurer::disable);
        http.sessionManagement(management -> management.sessionCreationPolicy(SessionCreationPolicy.NEVER));
        http.headers(headers -> headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::disable).cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .contentSecurityPolicy(policy -> policy.policyDirectives("default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *"))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicyHeaderWriter.ReferrerPolicy.NO_REFERRER)));
        return http.build();
    }

    @Bean
    SecurityFilterChain securityFilterChain(HttpSecurity http, SecurityContextHolderStrategy strategy, OneTimeTokens tokens, SignInLinks links,
                                            LiveSessions sessions, AuditTrail audit, CodeSignIn codes, PasskeySignIn passkeys, SecondStep secondStep, Devices devices, SessionAge age, EmployerSignIn employed, EmployerSettings settings, ObjectProvider<ClientRegistrationRepository> employers,
                                            VaadinDefaultRequestCache asked, Clock clock) throws Exception {
        // The filters capture the strategy while the chain is built; Vaadin's own one is set too late otherwise.
        SecurityContextHolder.setContextHolderStrategy(strategy);
        http.authorizeHttpRequests(requests -> requests
                .requestMatchers("/actuator/health/**", "/.well-known/security.txt", "/styles.css", "/favicon.svg", "/fonts/**", "/error/**").permitAll()
                // Each by a secret in its address: a mail program stops mail, a calendar program reads a calendar.
                .requestMatchers(STOPS_MAIL, "/agenda/*").permitAll()
                // By what an employer's provider signed.
                .requestMatchers(HttpMethod.POST, EmployerLogout.PATH + "*").permitAll());
        http.csrf(csrf -> csrf.ignoringRequestMatchers(STOPS_MAIL, EmployerLogout.PATH + "*"));
        FreshSession fresh = new FreshSession(devices, age);
        // An address without a route gets the page that says so, like an address that is not theirs; the default is a blank 403.
        http.with(vaadin(), views -> views.loginView(SignInNavigation.VIEW, SignInNavigation.SIGNED_OUT)
                .addLogoutHandler((request, response, authentication) -> signedOut(audit, authentication))
                .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated));
        // Before anything of the request is read; its refusals carry the headers too.
        http.addFilterAfter(new GateFilter(), HeaderWriterFilter.class);
        http.addFilterAfter(new EndedSessionFilter(sessions), GateFilter.class);
        http.sessionManagement(management -> management.sessionAuthenticationStrategy(fresh));
        http.formLogin(form -> form.failureHandler(new SignInFailureHandler("/login?error", request -> "", clock)));
        VaadinSavedRequestAwareAuthenticationSuccessHandler wherePeopleWereGoing = new VaadinSavedRequestAwareAuthenticationSuccessHandler();
        wherePeopleWereGoing.setRequestCache(asked);
        http.addFilterAfter(new StepFilter(StepFilter.CODE, codes::attempt, (request, failure) -> failed(StepFilter.CODE, failure, "error"), fresh, wherePeopleWereGoing, clock),
                UsernamePasswordAuthenticationFilter.class);
        http.addFilterAfter(new StepFilter(StepFilter.PASSKEY, passkeys::attempt, (request, failure) -> failed(codes.isPending(request) ? StepFilter.CODE : "/login", failure, "passkey"), fresh,
                wherePeopleWereGoing, clock), UsernamePasswordAuthenticationFilter.class);
        employers.ifAvailable(registrations -> {
            EmployerLogin login = new EmployerLogin(employed, settings, registrations, secondStep, fresh, wherePeopleWereGoing, clock);
            http.oauth2Login(through -> through.loginPage("/login").authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(login.requests())).successHandler(login)
                    .failureHandler(login::failed));
        });
        // The page with the button is a view of our own: mail scanners follow links, but press no buttons.
        http.oneTimeTokenLogin(link -> link.tokenService(tokens).showDefaultSubmitPage(false).loginPage("/login").loginProcessingUrl("/login/ott")
                .authenticationProvider(new OneTimeTokenAuthenticationProvider(tokens, tokens.people()))
                .tokenGenerationSuccessHandler((request, response, token) -> response.sendRedirect(request.getContextPath() + "/login?gestuurd"))
                .authenticationSuccessHandler((request, response, authentication) -> response.sendRedirect(request.getContextPath() + "/"
                        + links.pathOf(new Token(request.getParameter("token")))))
                .authenticationFailureHandler(new SignInFailureHandler("/login?verlopen", request -> links.pathOf(new Token(request.getParameter("token"))), clock)));
        http.headers(headers -> headers.withObjectPostProcessor(new ObjectPostProcessor<HeaderWriterFilter>() {
            /** At once: a page of the framework is sent off by a forward, after which there is nothing left to write headers on. */
            @Override
            public <O extends HeaderWriterFilter> O postProcess(O filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        }).cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                // Without "Pragma: no-cache", which would outlast what a file to be kept says of itself and have each of them asked for anew.
                .addHeaderWriter(new StaticHeadersWriter(HttpHeaders.CACHE_CONTROL, "no-cache, no-store, max-age=0, must-revalidate"))
                .contentSecurityPolicy(policy -> policy.policyDirectives(ContentPolicy.withoutScriptsWithin()))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicyHeaderWriter.ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS_POLICY)));
        return http.build();
    }

    /** @param wrong what the page is told where the proof was not right */
    private static String failed(String page, AuthenticationException failure, String wrong) {
        return switch (failure) {
            case LockedException many -> page + "?wacht";
            case CredentialsExpiredException late -> "/login?verlopen";
            case AccountSuspendedException asleep -> AccountSuspendedException.PAGE;
            default -> page + "?" + wrong;
        };
    }

    private static void signedOut(AuditTrail audit, Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof SignedInUser user) {
            audit.attempt("account.sign-out", new Actor(user.account(), user.name()), AuditTrail.Result.DONE);
        }
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder(BCRYPT_STRENGTH);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
