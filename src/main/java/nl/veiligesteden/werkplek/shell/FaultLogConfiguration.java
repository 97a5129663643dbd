package nl.veiligesteden.werkplek.shell;

import ch.qos.logback.classic.LoggerContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the filter before every logger, once for the whole process. */
@Configuration
class FaultLogConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(FaultLogConfiguration.class);

    @Bean
    InitializingBean faultLog() {
        return () -> {
            if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context
                    && context.getTurboFilterList().stream().noneMatch(FaultLog.class::isInstance)) {
                FaultLog filter = new FaultLog(System::nanoTime);
                filter.start();
                context.addTurboFilter(filter);
            }
            // What ends a thread would go to the console past the log, with forty lines each time.
            Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> LOG.error("the thread {} ended", thread.getName(), thrown));
        };
    }
}
