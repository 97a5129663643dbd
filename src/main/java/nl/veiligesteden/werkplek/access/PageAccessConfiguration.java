package nl.veiligesteden.werkplek.access;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AccessCheckDecisionResolver;
import com.vaadin.flow.server.auth.NavigationAccessChecker;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import com.vaadin.flow.spring.security.SpringNavigationAccessControl;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** A page asks who somebody is, never for a role of Spring's: roles are by workspace. */
@Configuration(proxyBeanMethods = false)
class PageAccessConfiguration {

    /** Vaadin's own looks through all jars for what names of roles begin with, each time that somebody opens a page. */
    @Bean
    @Primary
    NavigationAccessControl pageAccess(List<NavigationAccessChecker> checkers, NavigationAccessControlConfigurer configurer) {
        return configurer.build(WithoutRoles::new, checkers);
    }

    private static final class WithoutRoles extends SpringNavigationAccessControl {

        WithoutRoles(Collection<NavigationAccessChecker> checkers, AccessCheckDecisionResolver resolver) {
            super(checkers, resolver);
        }

        @Override
        protected Predicate<String> getRolesChecker(VaadinRequest request) {
            return role -> false;
        }
    }
}
