package dev.proviso.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.document.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1. grant us a licence|grant us a licence",
                "(a) grant us a licence|grant us a licence",
                "iv) grant us a licence|grant us a licence",
                "2.1 Provider grants|Provider grants",
                "10.4. (b) Provider grants|Provider grants",
                "(12)\u00A0Provider grants|Provider grants",
                "C. Provider grants|Provider grants"
            })
    void leavesTheNumberOut(String sentence, String words) {
        assertThat(read(sentence)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Section 9 survives the end of this Agreement.",
                "I agree to the terms.",
                "(Provider) grants a licence.",
                "(see) the list below.",
                "30 days after the notice it ends.",
                "2024. is no number of an item",
                "e.g. your name",
                "U.S. law applies.",
                "1.",
                "(a)",
                ""
            })
    void leavesWordsAndAmountsAlone(String sentence) {
        assertThat(read(sentence)).isEqualTo(sentence);
    }

    private static String read(String sentence) {
        String text = "Before. " + sentence;
        return ItemNumber.leftOut(text, new Span("Before. ".length(), text.length()))
                .of(text);
    }
}
