package dev.proviso.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.document.Span;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TokenizerTest {

    @Test
    void contractionsAreTheWordsTheyStandFor() {
        assertThat(words("We'll delete it, they're gone, you've left, I'm sure."))
                .containsExactly(
                        "we", "will", "delete", "it", "they", "are", "gone", "you", "have", "left", "i", "am", "sure");
    }

    @Test
    void aContractedNotIsAWordOfItsOwn() {
        assertThat(words("We don't sell, won't share, can't read and shan't keep it; it ISN'T ours."))
                .containsExactly(
                        "we", "do", "not", "sell", "will", "not", "share", "can", "not", "read", "and", "shall", "not",
                        "keep", "it", "it", "is", "not", "ours");
    }

    @Test
    void theLastDotOfAnAbbreviationEndsNothing() {
        String text = "messages (i.e. for marketing) of U.S. users. Then";
        Tokens tokens = Tokenizer.tokenize(text, new Span(0, text.length()));
        assertThat(IntStream.range(0, tokens.size())
                        .filter(i -> tokens.breakBefore(i) == Tokens.Break.STOP)
                        .mapToObj(tokens::word))
                .containsExactly("then");
    }

    @Test
    void aTypographicApostropheContractsAsWell() {
        assertThat(words("We’ll see that it doesn’t"))
                .containsExactly("we", "will", "see", "that", "it", "does", "not");
    }

    @Test
    void aPossessiveStaysPartOfItsWord() {
        assertThat(words("the user's content and the users' rights"))
                .containsExactly("the", "user", "content", "and", "the", "users", "rights");
    }

    @Test
    void aNameWithAnApostropheIsNoContraction() {
        assertThat(words("O'Malley and rock 't roll")).containsExactly("o", "malley", "and", "rock", "t", "roll");
    }

    @Test
    void bothWordsOfAContractionStandWhereTheTextHasThem() {
        String text = "We won't";
        Tokens tokens = Tokenizer.tokenize(text, new Span(0, text.length()));
        assertThat(List.of(tokens.span(1, 2).of(text), tokens.span(2, 3).of(text)))
                .containsExactly("wo", "n't");
    }

    /** An invisible character at the end has the text folded first; without, most text is cut as it stands. */
    @Test
    void textThatIsCutAsItStandsGivesWhatFoldedTextGives() {
        List<String> pieces = List.of(
                "a",
                "Tn",
                "won",
                "don",
                "é",
                "ß",
                "\u2019",
                "'",
                "t",
                "ll",
                "s",
                " ",
                "  ",
                "\n",
                "-",
                "-\n",
                "\u2013 ",
                ".",
                ";",
                "(",
                "\u201C",
                "\u00A0",
                "\u2022",
                "\u00A7",
                "\u0301",
                "\uFB01",
                "\u00AD",
                "\u2026",
                "`",
                "4",
                "\u2011\n",
                "\uD835\uDC00");
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            String text = random.ints(1 + i % 12, 0, pieces.size())
                    .mapToObj(pieces::get)
                    .collect(Collectors.joining());
            String folded = text + (Character.isSurrogate(text.charAt(text.length() - 1)) ? " " : "") + "\u200B";
            assertThat(described(text)).as(text).isEqualTo(described(folded));
        }
    }

    private static List<String> described(String text) {
        Tokens tokens = Tokenizer.tokenize(text, new Span(0, text.length()));
        return IntStream.range(0, tokens.size())
                .mapToObj(i -> tokens.breakBefore(i) + " " + tokens.word(i) + " " + tokens.hash(i) + " "
                        + tokens.span(i, i + 1) + " "
                        + tokens.isWritten(i, tokens.span(i, i + 1).of(text)))
                .toList();
    }

    private static List<String> words(String text) {
        Tokens tokens = Tokenizer.tokenize(text, new Span(0, text.length()));
        return IntStream.range(0, tokens.size()).mapToObj(tokens::word).toList();
    }
}
