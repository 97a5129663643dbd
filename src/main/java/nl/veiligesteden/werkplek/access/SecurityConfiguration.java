package nl.veiligesteden.werkplek.access;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import java.time.Clock;
import nl.veiligesteden.werkplek.access.ui.SignInNavigation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;

/** Sign-in by form, or by a link in a mail. Other ways to sign in join the same chain later. */
@Configuration
class SecurityConfiguration {

    private static final int BCRYPT_STRENGTH = 11;

    @Bean
    SecurityFilterChain securityFilterChain(HttpSecurity http, SecurityContextHolderStrategy strategy, OneTimeTokens tokens, SignInLinks links) throws Exception {
        // The filters capture the strategy while the chain is built; Vaadin's own one is set too late otherwise.
        SecurityContextHolder.setContextHolderStrategy(strategy);
        http.authorizeHttpRequests(requests -> requests
                .requestMatchers("/actuator/health/**", "/.well-known/security.txt", "/styles.css", "/favicon.svg", "/error/**").permitAll());
        // An address without a route gets the page that says so, like an address that is not theirs; the default is a blank 403.
        http.with(vaadin(), views -> views.loginView(SignInNavigation.VIEW)
                .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated));
        http.formLogin(form -> form.failureHandler(new SignInFailureHandler()));
        // The page with the button is a view of our own: mail scanners follow links, but press no buttons.
        http.oneTimeTokenLogin(link -> link.tokenService(tokens).showDefaultSubmitPage(false).loginPage("/login").loginProcessingUrl("/login/ott")
                .authenticationProvider(new OneTimeTokenAuthenticationProvider(tokens, tokens.people()))
                .tokenGenerationSuccessHandler((request, response, token) -> response.sendRedirect(request.getContextPath() + "/login?gestuurd"))
                .authenticationSuccessHandler((request, response, authentication) -> response.sendRedirect(request.getContextPath() + "/"
                        + links.pathOf(new Token(request.getParameter("token")))))
                .authenticationFailureHandler((request, response, failure) -> response.sendRedirect(request.getContextPath() + "/login?verlopen")));
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
