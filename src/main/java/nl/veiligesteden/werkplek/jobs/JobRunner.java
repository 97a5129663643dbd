package nl.veiligesteden.werkplek.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.springframework.context.SmartLifecycle;

/** Begins once the whole application stands, and ends before anything that a job stands on. */
class JobRunner implements SmartLifecycle {

    private final Scheduler scheduler;
    private final boolean run;
    private volatile boolean running;

    JobRunner(Scheduler scheduler, boolean run) {
        this.scheduler = scheduler;
        this.run = run;
    }

    @Override
    public void start() {
        if (run) {
            scheduler.start();
            running = true;
        }
    }

    @Override
    public void stop() {
        if (running) {
            running = false;
            scheduler.stop();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
