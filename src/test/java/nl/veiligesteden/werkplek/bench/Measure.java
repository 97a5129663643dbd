package nl.veiligesteden.werkplek.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;

/**
 * Times in milliseconds, after a warm-up that goes on until the compiler has done its work: a server runs for weeks.
 *
 * @param cpu processor time of this whole process a run, which other work on the machine does not blur
 */
record Measure(double median, double p95, double cpu) {

    private static final int RUNS = 60;
    private static final int ROUND = 150;
    private static final int MOST_ROUNDS = 6;
    /** A round that takes this part of the processor time of the one before is as warm as it gets. */
    private static final double SETTLED = .9;

    /** Something that says how many nanoseconds it took. */
    interface Timed {
        long run() throws Exception;
    }

    static Measure of(Timed work) throws Exception {
        long before = Long.MAX_VALUE;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            long took = processor(work, new long[ROUND]);
            if (took > before * SETTLED) {
                break;
            }
            before = took;
        }
        long[] times = new long[RUNS];
        long cpu = processor(work, times);
        Arrays.sort(times);
        return new Measure(times[RUNS / 2] / 1e6, times[(int) Math.ceil(RUNS * .95) - 1] / 1e6, cpu / 1e6 / RUNS);
    }

    private static long processor(Timed work, long[] times) throws Exception {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long cpu = system.getProcessCpuTime();
        for (int run = 0; run < times.length; run++) {
            times[run] = work.run();
        }
        return system.getProcessCpuTime() - cpu;
    }
}
