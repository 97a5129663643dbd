package nl.veiligesteden.werkplek.bench;

import java.util.Arrays;

/** Times in milliseconds, after a warm-up. */
record Measure(double median, double p95) {

    static final int RUNS = 60;
    static final int WARM_UP = 40;

    /** Something that says how many nanoseconds it took. */
    interface Timed {
        long run() throws Exception;
    }

    static Measure of(Timed work) throws Exception {
        for (int run = 0; run < WARM_UP; run++) {
            work.run();
        }
        long[] times = new long[RUNS];
        for (int run = 0; run < RUNS; run++) {
            times[run] = work.run();
        }
        Arrays.sort(times);
        return new Measure(times[RUNS / 2] / 1e6, times[(int) Math.ceil(RUNS * .95) - 1] / 1e6);
    }
}
