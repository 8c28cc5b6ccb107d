package dev.proviso.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    @Test
    void givesWhatIsDoneInTime() throws Exception {
        assertThat(new Deadline(Duration.ofSeconds(60)).run(() -> 42)).isEqualTo(42);
    }

    @Test
    void leavesWhatTakesTooLong() {
        CountDownLatch never = new CountDownLatch(1);
        assertThatThrownBy(() -> new Deadline(Duration.ofMillis(50)).run(() -> {
                    never.await();
                    return 0;
                }))
                .isInstanceOf(TimeoutException.class);
        never.countDown();
    }

    @Test
    void passesErrorsOn() {
        assertThatThrownBy(() -> new Deadline(Duration.ofSeconds(60)).run(() -> {
                    throw new NoClassDefFoundError("x");
                }))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(NoClassDefFoundError.class);
    }

    @Test
    void isSomeTime() {
        assertThatThrownBy(() -> new Deadline(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }
}
