package dev.proviso.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.Proviso;
import dev.proviso.clause.Control;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How many controls a sentence and a list hold. */
class CounterControlsTest {

    @Test
    void aSentenceThatTakesAwayWhatItGivesHoldsBoth() {
        assertThat(kinds("This licence ends when you delete your content, but copies may remain in our backups."))
                .containsExactlyInAnyOrder("ends-on-deletion", "survives-deletion");
    }

    @Test
    void twoLimitsInOneSentenceAreOneControl() {
        assertThat(kinds("We will not sell your content without your consent, and you may opt out of its use."))
                .hasSize(1);
    }

    @Test
    void theTermsThatAreAcceptedAreReadEachByItself() {
        assertThat(kinds("""
                        By using the service you agree to the following terms:

                        - You keep your content.
                        - We will never sell your content.
                        """)).containsExactly("acceptance-by-use", "prohibition");
    }

    @Test
    void aListBelongsToTheLimitThatIntroducesIt() {
        assertThat(kinds("""
                        We will use your content only to:

                        - provide the service
                        - keep it safe
                        """)).containsExactly("prohibition");
    }

    private static List<String> kinds(String clause) {
        byte[] text = ("# Terms\n\n" + clause).getBytes(StandardCharsets.UTF_8);
        return Proviso.create().analyse(text, "terms.md").clauses().controls().stream()
                .map(Control::kind)
                .map(kind -> kind.id())
                .toList();
    }
}
