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
}
