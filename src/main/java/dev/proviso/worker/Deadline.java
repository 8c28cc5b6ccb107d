package dev.proviso.worker;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * How long the work on one document may take. Thread-safe.
 *
 * @param time more than nothing
 */
public record Deadline(Duration time) {

    /** Bytes of stack for the work, whatever the system's own threads have. */
    private static final long STACK = 4L << 20;

    public Deadline {
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("no time at all: " + time);
        }
    }

    /** What to tell of a document that took longer. */
    public String refusal(String name) {
        return name + " took longer than " + time.toSeconds()
                + " s: raise --limit seconds if you trust it; it may be made to take for ever.";
    }

    /**
     * The outcome of work in this process. Work that takes too long cannot be stopped: it goes on until the process
     * ends, which it does not hold up.
     *
     * @throws TimeoutException when it takes longer
     * @throws ExecutionException with what the work threw
     */
    public <T> T run(Callable<T> work) throws TimeoutException, ExecutionException {
        Worker<T> worker = new Worker<>(work);
        Thread thread = new Thread(null, worker, "document", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            thread.join(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ExecutionException(e);
        }
        if (thread.isAlive()) {
            throw new TimeoutException();
        }
        return worker.outcome();
    }

    /** Does the work and keeps what came of it; a {@code FutureTask} would cost a start some 20 ms of set-up. */
    private static final class Worker<T> implements Runnable {

        private final Callable<T> work;
        private @Nullable T outcome;
        private @Nullable Throwable problem;

        Worker(Callable<T> work) {
            this.work = work;
        }

        @Override
        public void run() {
            try {
                outcome = work.call();
            } catch (Throwable e) {
                problem = e;
            }
        }

        /** To be asked for when the thread has ended, which makes its writes seen. */
        T outcome() throws ExecutionException {
            if (problem != null) {
                throw new ExecutionException(problem);
            }
            return Objects.requireNonNull(outcome);
        }
    }
}
