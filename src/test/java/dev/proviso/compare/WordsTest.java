package dev.proviso.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    private static Words words(String text) {
        return Words.of(text, VendorNames.none());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10.4 We may use Content.            | 11.2. We may use content",
                "We may, under Section 4.1, use it.  | We may under section 7 use it",
                "(a) to run it; and (b) to sell it   | 1. to run it and 2. to sell it",
                "“Notes” – all of them               | \"Notes\" - all of them"
            })
    void numbersCaseAndPunctuationAreNoWords(String one, String other) {
        assertThat(words(one).list()).isEqualTo(words(other).list());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We may use your content             | We may use your content and sell it | false",
                "We use Content on the Service       | We use Content of the Services   | true",
                "We will sell Content                | We will not sell Content         | false",
                "We sell Content with your consent   | We sell Content without your consent | false"
            })
    void smallWordsAndEndingsAreTheOnlyOnesThatMayDiffer(String one, String other, boolean same) {
        assertThat(words(one).isAllBut(words(other))).isEqualTo(same);
    }

    @Test
    void likenessCountsTheWordsInTheSameOrder() {
        assertThat(words("a b c d").likeness(words("a x c d"))).isEqualTo(0.75);
        assertThat(words("a b c d").greatestLikeness(words("d c b a"))).isEqualTo(1);
        assertThat(words("b c").within(words("a b c d"))).isEqualTo(1);
    }
}
