package nl.veiligesteden.werkplek.access;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import java.time.Clock;
import nl.veiligesteden.werkplek.access.ui.SignInNavigation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;

/** Sign-in by form. Other ways to sign in join the same chain later. */
@Configuration
class SecurityConfiguration {

    /** The framework starts with inline scripts and styles, and evaluates what the server calls in the browser; all of it comes from here. */
    private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
    private static final int BCRYPT_STRENGTH = 11;

    @Bean
    SecurityFilterChain securityFilterChain(HttpSecurity http, SecurityContextHolderStrategy strategy) throws Exception {
        // The filters capture the strategy while the chain is built; Vaadin's own one is set too late otherwise.
        SecurityContextHolder.setContextHolderStrategy(strategy);
        http.authorizeHttpRequests(requests -> requests
                .requestMatchers("/actuator/health/**", "/.well-known/security.txt", "/styles.css", "/favicon.svg", "/error/**").permitAll());
        // An address without a route gets the page that says so, like an address that is not theirs; the default is a blank 403.
        http.with(vaadin(), views -> views.loginView(SignInNavigation.VIEW)
                .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated));
        http.formLogin(form -> form.failureHandler(new SignInFailureHandler()));
        http.headers(headers -> headers.withObjectPostProcessor(new ObjectPostProcessor<HeaderWriterFilter>() {
            /** At once: a page of the framework is sent off by a forward, after which there is nothing left to write headers on. */
            @Override
            public <O extends HeaderWriterFilter> O postProcess(O filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        }).contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(policy -> policy.policy(org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("geolocation=(), microphone=(), camera=(self)")));
        return http.build();
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
