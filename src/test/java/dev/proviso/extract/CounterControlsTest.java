package dev.proviso.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.Proviso;
import dev.proviso.clause.Control;
import dev.proviso.clause.Purpose;
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

    @Test
    void whatAProvisoLimitsItSaysItself() {
        List<Control> controls =
                controls("You grant us a licence to use Customer Data (except as Section 9 says) to improve our "
                        + "products and to keep them safe, provided that we will not use Customer Data to train our models "
                        + "without your permission.");
        assertThat(controls).singleElement().satisfies(control -> {
            assertThat(control.purposes()).containsExactly(Purpose.AI_TRAINING);
            assertThat(control.exceptions()).isEmpty();
        });
    }

    @Test
    void aChoiceBehindAProvisoTakesItsMatterFromTheSentence() {
        assertThat(controls("We may use your content for marketing, but you may opt out of this use."))
                .singleElement()
                .satisfies(control -> assertThat(control.purposes()).containsExactly(Purpose.MARKETING));
    }

    private static List<Control> controls(String clause) {
        byte[] text = ("# Terms\n\n" + clause).getBytes(StandardCharsets.UTF_8);
        return Proviso.create().analyse(text, "terms.md").clauses().controls();
    }

    private static List<String> kinds(String clause) {
        return controls(clause).stream()
                .map(Control::kind)
                .map(kind -> kind.id())
                .toList();
    }
}
