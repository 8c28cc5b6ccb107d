package dev.proviso.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.report.WordDiff.Kind;
import dev.proviso.report.WordDiff.Run;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordDiffTest {

    @Test
    void tellsWhatStayedWhatWentAndWhatCame() {
        assertThat(WordDiff.of("you grant a licence to us", "you grant a perpetual right to us")
                        .runs())
                .containsExactly(
                        new Run(Kind.KEPT, List.of("you", "grant", "a")),
                        new Run(Kind.GONE, List.of("licence")),
                        new Run(Kind.COME, List.of("perpetual", "right")),
                        new Run(Kind.KEPT, List.of("to", "us")));
    }

    @Test
    void ofEqualPassagesEverythingStayed() {
        assertThat(WordDiff.of("as  it\nis", "as it is").runs())
                .containsExactly(new Run(Kind.KEPT, List.of("as", "it", "is")));
    }
}
