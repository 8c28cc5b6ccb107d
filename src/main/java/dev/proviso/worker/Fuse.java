package dev.proviso.worker;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Ends this process when it hangs and nobody is left to end it: its parent would have done so before. */
final class Fuse implements AutoCloseable {

    /** How long the parent has to do it. */
    private static final Duration GRACE = Duration.ofSeconds(10);

    private static final int BURNT = 3;

    private final CountDownLatch done = new CountDownLatch(1);

    /** @param deadline how long one file may take */
    Fuse(Duration deadline) {
        Thread thread = new Thread(() -> burn(deadline.plus(GRACE)), "fuse");
        thread.setDaemon(true);
        thread.start();
    }

    private void burn(Duration time) {
        try {
            if (!done.await(time.toMillis(), TimeUnit.MILLISECONDS)) {
                Runtime.getRuntime().halt(BURNT);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        done.countDown();
    }
}
