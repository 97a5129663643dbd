package nl.veiligesteden.werkplek.access;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import java.time.Clock;
import nl.veiligesteden.werkplek.access.ui.SignInNavigation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;

/** Sign-in by form. Other ways to sign in join the same chain later. */
@Configuration
class SecurityConfiguration {

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
        // Scripts and styles are left out: the framework starts with inline ones.
        http.headers(headers -> headers
                .contentSecurityPolicy(policy -> policy.policyDirectives("object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'"))
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
