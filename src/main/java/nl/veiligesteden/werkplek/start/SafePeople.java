package nl.veiligesteden.werkplek.start;

import java.util.List;
import nl.veiligesteden.werkplek.access.SealedAnew;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks at who can come in, once the tables stand and before the first request is served and the first job runs. */
@Component
class SafePeople implements SmartInitializingSingleton {

    private final Environment environment;
    private final JdbcClient jdbc;
    private final SealedAnew sealed;

    SafePeople(Environment environment, JdbcClient jdbc, SealedAnew sealed) {
        this.sealed = sealed;
        this.environment = environment;
        this.jdbc = jdbc;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<Problem> problems = new SafeStart(environment).ofPeople(People.in(jdbc).withUnreadable(sealed.unreadable()));
        if (!problems.isEmpty()) {
            throw new UnsafeStartException(problems);
        }
    }
}
