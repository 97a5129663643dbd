package nl.veiligesteden.werkplek.mail;

import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks each minute whether something is to be told by the clock, apart from the clock's own thread. */
@Component
class Clockwork {

    private final Digests digests;
    private final TaskExecutor executor;
    private final AtomicBoolean busy = new AtomicBoolean();

    Clockwork(Digests digests, @Qualifier("applicationTaskExecutor") TaskExecutor executor) {
        this.digests = digests;
        this.executor = executor;
    }

    @Scheduled(initialDelayString = "${werkplek.mail.clock:PT1M}", fixedDelayString = "${werkplek.mail.clock:PT1M}")
    void strike() {
        if (busy.compareAndSet(false, true)) {
            executor.execute(() -> {
                try {
                    digests.work();
                } finally {
                    busy.set(false);
                }
            });
        }
    }
}
