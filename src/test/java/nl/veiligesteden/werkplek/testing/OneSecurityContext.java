package nl.veiligesteden.werkplek.testing;

import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Several applications take turns in one test run, and each that starts puts its own holder of who is signed in where all of them look. Before each test
 * the holder of the application that is tested stands there; otherwise its filters sign people in where its own code doesn't see it.
 */
public class OneSecurityContext implements TestExecutionListener, Ordered {

    @Override
    public void prepareTestInstance(TestContext test) {
        test.getApplicationContext().getBeanProvider(SecurityContextHolderStrategy.class).ifUnique(SecurityContextHolder::setContextHolderStrategy);
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
