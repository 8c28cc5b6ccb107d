package dev.proviso.cli;

import dev.proviso.Proviso;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Reads and analyses the inputs of a run, several at a time. What comes of them does not depend on how many. Not
 * thread-safe.
 */
final class Batch implements AutoCloseable {

    /** How many documents a job may be ahead of the one whose turn it is: they wait in memory. */
    private static final int AHEAD = 4;

    private final List<Input> inputs;
    private final List<Analyser> analysers = new ArrayList<>();

    /** Takes what became of an input. */
    @FunctionalInterface
    interface Sink<E extends Exception> {
        void accept(Reading reading) throws E;
    }

    /** @throws Trouble when the documents cannot be read in the way that was chosen */
    Batch(Proviso proviso, ReadingChoice choice, int jobs, List<Input> inputs) throws Trouble {
        this.inputs = List.copyOf(inputs);
        for (int i = 0; i < Math.max(1, Math.min(jobs, inputs.size())); i++) {
            analysers.add(new Analyser(proviso, choice, inputs.size()));
        }
    }

    int size() {
        return inputs.size();
    }

    /** Gives away the outcomes in the order of the inputs, each as soon as it is known. */
    <E extends Exception> void run(Sink<E> sink) throws E {
        if (analysers.size() > 1) {
            runConcurrently(sink);
            return;
        }
        for (Input input : inputs) {
            sink.accept(analysers.get(0).read(input));
        }
    }

    private <E extends Exception> void runConcurrently(Sink<E> sink) throws E {
        BlockingQueue<Analyser> idle = new ArrayBlockingQueue<>(analysers.size(), false, analysers);
        ExecutorService jobs = Executors.newFixedThreadPool(analysers.size());
        try {
            Deque<Future<Reading>> ahead = new ArrayDeque<>();
            for (Input input : inputs) {
                if (ahead.size() == AHEAD * analysers.size()) {
                    sink.accept(outcome(ahead.remove()));
                }
                ahead.add(jobs.submit(() -> read(input, idle)));
            }
            while (!ahead.isEmpty()) {
                sink.accept(outcome(ahead.remove()));
            }
        } finally {
            jobs.shutdownNow();
        }
    }

    private static Reading read(Input input, BlockingQueue<Analyser> idle) throws InterruptedException {
        Analyser analyser = idle.take();
        try {
            return analyser.read(input);
        } finally {
            idle.add(analyser);
        }
    }

    private static Reading outcome(Future<Reading> job) {
        try {
            return job.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends the processes that read for it. */
    @Override
    public void close() {
        analysers.forEach(Analyser::close);
    }
}
