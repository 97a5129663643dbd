package nl.veiligesteden.werkplek.start;

import java.util.List;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Looks at the settings before the first bean is made of them. */
class SafeStartInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        List<Problem> problems = new SafeStart(context.getEnvironment()).ofSettings();
        if (!problems.isEmpty()) {
            throw new UnsafeStartException(problems);
        }
    }
}
