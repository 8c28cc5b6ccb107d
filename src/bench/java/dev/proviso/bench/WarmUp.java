package dev.proviso.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * Repeats what will be measured until the thread has spent enough CPU time on it. JMH warms up by the clock, which on a busy machine
 * may be no warm-up at all.
 */
final class WarmUp {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final long NANOS = 4_000_000_000L;

    private WarmUp() {}

    static void with(Runnable call) {
        long end = THREADS.getCurrentThreadCpuTime() + NANOS;
        while (THREADS.getCurrentThreadCpuTime() < end) {
            call.run();
        }
    }
}
