package nl.veiligesteden.werkplek.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.function.LongSupplier;

/**
 * Times in milliseconds, after a warm-up that goes on until the compiler has done its work: a server runs for weeks.
 *
 * @param cpu processor time of the threads that do the work, a run, which other work on the machine does not blur: for a page those of the server, so that
 *            neither the bench that asks nor the page before it counts, nor the compiler and the collector
 */
record Measure(double median, double p95, double cpu) {

    private static final int RUNS = 60;
    private static final int ROUND = 150;
    private static final int MOST_ROUNDS = 6;
    /** A round that takes this part of the processor time of the one before is as warm as it gets. */
    private static final double SETTLED = .9;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** What is measured. */
    interface Work {
        void run() throws Exception;
    }

    /** What the bench does itself. */
    static Measure of(Work work) throws Exception {
        return of(() -> { }, work);
    }

    static Measure of(BareSql sql) throws Exception {
        return of(sql::prepare, sql::run);
    }

    private static Measure of(Work first, Work work) throws Exception {
        return of(first, work, THREADS::getCurrentThreadCpuTime);
    }

    /** What the server does for the bench. @param first what goes before it each time, and isn't measured */
    static Measure ofServer(Work first, Work work) throws Exception {
        return of(first, work, () -> {
            long sum = 0;
            for (ThreadInfo thread : THREADS.getThreadInfo(THREADS.getAllThreadIds())) {
                if (thread != null && thread.getThreadName().startsWith("http-nio-")) {
                    sum += Math.max(0, THREADS.getThreadCpuTime(thread.getThreadId()));
                }
            }
            return sum;
        });
    }

    private static Measure of(Work first, Work work, LongSupplier clock) throws Exception {
        long before = Long.MAX_VALUE;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            long took = run(first, work, clock, new long[ROUND]);
            if (took > before * SETTLED) {
                break;
            }
            before = took;
        }
        long[] times = new long[RUNS];
        long cpu = run(first, work, clock, times);
        Arrays.sort(times);
        return new Measure(times[RUNS / 2] / 1e6, times[(int) Math.ceil(RUNS * .95) - 1] / 1e6, cpu / 1e6 / RUNS);
    }

    /** @return processor time of all runs */
    private static long run(Work first, Work work, LongSupplier clock, long[] times) throws Exception {
        long cpu = 0;
        for (int run = 0; run < times.length; run++) {
            first.run();
            long cpuBefore = clock.getAsLong();
            long began = System.nanoTime();
            work.run();
            times[run] = System.nanoTime() - began;
            cpu += clock.getAsLong() - cpuBefore;
        }
        return cpu;
    }
}
