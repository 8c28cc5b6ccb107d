package dev.proviso.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.document.Span;
import org.junit.jupiter.api.Test;

class FoldingTest {

    @Test
    void leavesPlainTextAsItIs() {
        Folded folded = Folding.fold("You grant us a licence.");
        assertThat(folded.text()).isEqualTo("You grant us a licence.");
        assertThat(folded.origin(4, 9)).isEqualTo(new Span(4, 9));
    }

    @Test
    void straightensQuotesAndDashes() {
        assertThat(fold("\u201CYour Content\u201D \u2013 it\u2019s \u00ABours\u00BB"))
                .isEqualTo("\"Your Content\" - it's \"ours\"");
    }

    @Test
    void joinsWhiteSpaceOfEveryKind() {
        assertThat(fold("a\u00A0 b\r\n\tc\u3000d")).isEqualTo("a b c d");
    }

    @Test
    void dropsWhatNobodySees() {
        assertThat(fold("per\u00ADpet\u200Bual\u202E \uFEFFlicence\u2060")).isEqualTo("perpetual licence");
    }

    @Test
    void readsLettersOfOtherAlphabetsAsTheLatinOnesTheyPassFor() {
        Folded folded = Folding.fold("a \u0440\u0435rp\u0435tu\u0430l right");
        assertThat(folded.text()).isEqualTo("a perpetual right");
        assertThat(folded.origin(2, 11)).isEqualTo(new Span(2, 11));
        assertThat(fold("\u0440\u0435\u043A\u0430 and \u03B1-version"))
                .isEqualTo("\u0440\u0435\u043A\u0430 and \u03B1-version");
    }

    @Test
    void opensLigaturesAndWideLetters() {
        assertThat(fold("non\u2010con\uFB01dential \uFF2C")).isEqualTo("non-confidential L");
    }

    @Test
    void composesMarksWithTheirLetter() {
        Folded folded = Folding.fold("Cafe\u0301 terms");
        assertThat(folded.text()).isEqualTo("Caf\u00E9 terms");
        assertThat(folded.origin(0, 4)).isEqualTo(new Span(0, 5));
    }

    @Test
    void joinsAWordBrokenAtALineEnd() {
        assertThat(fold("for train-\n  ing models")).isEqualTo("for training models");
    }

    @Test
    void keepsTheHyphenOfACompoundAtALineEnd() {
        assertThat(fold("a non-\nexclusive, royalty-\nfree and opt-\nout right"))
                .isEqualTo("a non-exclusive, royalty-free and opt-out right");
        assertThat(fold("a paid-\nup licence, unless you have opted-\nout"))
                .isEqualTo("a paid-up licence, unless you have opted-out");
        assertThat(fold("AI-\nPowered")).isEqualTo("AI-Powered");
    }

    @Test
    void keepsAHangingHyphen() {
        assertThat(fold("pre-\nand post-contractual")).isEqualTo("pre- and post-contractual");
    }

    @Test
    void mapsEveryWordBackToItsOriginal() {
        String original = "The \u201CLicen\u00ADsed  Mate-\nrial\u201D of O\uFB03ce\u2122";
        Folded folded = Folding.fold(original);
        assertThat(folded.text()).isEqualTo("The \"Licensed Material\" of Office");
        int at = folded.text().indexOf("Material");
        assertThat(folded.origin(at, at + 8).of(original)).isEqualTo("Mate-\nrial");
        int office = folded.text().indexOf("Office");
        assertThat(folded.origin(office, office + 6).of(original)).startsWith("O\uFB03ce");
    }

    @Test
    void survivesLoneSurrogatesAndNul() {
        assertThat(fold("a\uD800 b\u0000c")).isEqualTo("a\uD800 bc");
    }

    @Test
    void isLinearInLongRunsOfMarks() {
        assertThat(fold("e" + "\u0301".repeat(100_000))).isNotEmpty();
    }

    private static String fold(String original) {
        return Folding.fold(original).text();
    }
}
