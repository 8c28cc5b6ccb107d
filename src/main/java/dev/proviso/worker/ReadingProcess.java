package dev.proviso.worker;

import dev.proviso.reader.ReadingOptions;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** One child process and the talk with it. Not thread-safe. */
final class ReadingProcess implements AutoCloseable {

    /** A Java that has not started by then never will; a busy machine takes seconds. */
    private static final Deadline START = new Deadline(Duration.ofSeconds(60));

    /** The process was ended because a file took too long. */
    static final class ExpiredException extends IOException {
        private static final long serialVersionUID = 1;
    }

    private final Process process;
    private final SerialInput in;
    private final SerialOutput out;
    private final Deadline deadline;
    private int served;

    private ReadingProcess(Process process, Deadline deadline) {
        this.process = process;
        this.in = new SerialInput(new BufferedInputStream(process.getInputStream()));
        this.out = new SerialOutput(new BufferedOutputStream(process.getOutputStream()));
        this.deadline = deadline;
    }

    /** @throws IOException when no process can be started that speaks the same form */
    static ReadingProcess start(Containment containment, ReadingOptions options) throws IOException {
        Process process = new ProcessBuilder(containment.line())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        ReadingProcess child = new ReadingProcess(process, containment.deadline());
        try {
            child.greet(options);
            return child;
        } catch (IOException e) {
            child.close();
            throw e;
        }
    }

    private void greet(ReadingOptions options) throws IOException {
        long version = within(START, in::number);
        if (version != SerialDocument.VERSION) {
            throw new IOException("the reading process is of another version: " + version);
        }
        out.number(deadline.time().toMillis());
        Request.write(options, out);
        out.flush();
    }

    /**
     * Has a file read.
     *
     * @throws ExpiredException when it takes longer than the deadline; the process is gone then
     * @throws IOException when the process ends without an answer
     */
    Reply read(byte[] bytes, String name) throws IOException {
        served++;
        return within(deadline, () -> {
            out.flag(true);
            out.text(name);
            out.bytes(bytes);
            out.flush();
            return Reply.read(in);
        });
    }

    /** How many files it was given. */
    int served() {
        return served;
    }

    /** Ends the process and all that it started. */
    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /** Runs a talk; when it takes too long the process is destroyed, which ends the talk too. */
    private <T> T within(Deadline limit, SerialInput.Reader<T> talk) throws IOException {
        CountDownLatch done = new CountDownLatch(1);
        AtomicBoolean settled = new AtomicBoolean();
        Thread watch = new Thread(() -> watch(limit, done, settled), "deadline");
        watch.setDaemon(true);
        watch.start();
        try {
            T answer = talk.read();
            if (!settled.getAndSet(true)) {
                return answer;
            }
            throw new ExpiredException();
        } catch (ExpiredException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            if (settled.getAndSet(true)) {
                throw new ExpiredException();
            }
            throw new IOException("it ended without an answer; the file may be damaged, or made to do harm", e);
        } finally {
            done.countDown();
        }
    }

    private void watch(Deadline limit, CountDownLatch done, AtomicBoolean settled) {
        try {
            boolean over = !done.await(limit.time().toMillis(), TimeUnit.MILLISECONDS);
            if (over && !settled.getAndSet(true)) {
                close();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
