package nl.veiligesteden.werkplek.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;

/**
 * Times in milliseconds, after a warm-up.
 *
 * @param cpu processor time of this whole process a run, which other work on the machine does not blur
 */
record Measure(double median, double p95, double cpu) {

    static final int RUNS = 60;
    static final int WARM_UP = 150;

    /** Something that says how many nanoseconds it took. */
    interface Timed {
        long run() throws Exception;
    }

    static Measure of(Timed work) throws Exception {
        for (int run = 0; run < WARM_UP; run++) {
            work.run();
        }
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long cpu = system.getProcessCpuTime();
        long[] times = new long[RUNS];
        for (int run = 0; run < RUNS; run++) {
            times[run] = work.run();
        }
        cpu = system.getProcessCpuTime() - cpu;
        Arrays.sort(times);
        return new Measure(times[RUNS / 2] / 1e6, times[(int) Math.ceil(RUNS * .95) - 1] / 1e6, cpu / 1e6 / RUNS);
    }
}
