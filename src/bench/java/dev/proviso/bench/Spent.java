package dev.proviso.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What the measured calls of a thread cost; the fields are counters of JMH. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class Spent {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** CPU time of the thread. */
    public long nanos;

    /** What the time was spent on: bytes of sentence text, or calls. */
    public long amount;

    private long start;

    /** Begins a call. */
    void begin() {
        start = THREADS.getCurrentThreadCpuTime();
    }

    /** Ends the call that began last. */
    void end(long done) {
        nanos += THREADS.getCurrentThreadCpuTime() - start;
        amount += done;
    }
}
