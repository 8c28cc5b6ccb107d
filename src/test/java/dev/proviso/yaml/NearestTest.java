package dev.proviso.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    @Test
    void findsTheWordWithTheFewestChanges() {
        assertThat(Nearest.to("purpse", List.of("purpose", "purposes", "parties")))
                .contains("purpose");
    }

    @Test
    void findsNothingFarAway() {
        assertThat(Nearest.to("zebra", List.of("purpose", "licence"))).isEmpty();
    }

    @Test
    void allowsOneChangeInAShortWord() {
        assertThat(Nearest.to("ib", List.of("id", "kind"))).contains("id");
    }

    @Test
    void twoLettersSwappedAreOneSlip() {
        assertThat(Nearest.to("form", List.of("from", "object"))).contains("from");
    }

    @Test
    void aWordFarTooLongIsNearNothing() {
        assertThat(Nearest.to("id".repeat(100_000), List.of("id", "kind"))).isEmpty();
    }
}
