package nl.veiligesteden.werkplek.mail;

import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks again and again whether something is to be told by the clock, apart from the clock's own thread. Every process does so. */
@Component
class Clockwork {

    private final Digests digests;
    private final Reminders reminders;
    private final TaskExecutor executor;
    private final AtomicBoolean digesting = new AtomicBoolean();
    private final AtomicBoolean reminding = new AtomicBoolean();

    Clockwork(Digests digests, Reminders reminders, @Qualifier("applicationTaskExecutor") TaskExecutor executor) {
        this.digests = digests;
        this.reminders = reminders;
        this.executor = executor;
    }

    @Scheduled(initialDelayString = "${werkplek.mail.clock:PT1M}", fixedDelayString = "${werkplek.mail.clock:PT1M}")
    void digest() {
        once(digesting, digests::work);
    }

    @Scheduled(initialDelayString = "${werkplek.mail.clock:PT1M}", fixedDelayString = "${werkplek.mail.reminders:PT10M}")
    void remind() {
        once(reminding, reminders::work);
    }

    private void once(AtomicBoolean busy, Runnable work) {
        if (busy.compareAndSet(false, true)) {
            executor.execute(() -> {
                try {
                    work.run();
                } finally {
                    busy.set(false);
                }
            });
        }
    }
}
