package dev.proviso.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.analysis.Status;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextWriterTest {

    private static final TextWriter PLAIN = new TextWriter(Layout.PLAIN);

    @ParameterizedTest
    @ValueSource(ints = {80, 120, 200})
    void laysOutTheReportAtEachWidth(int width) throws IOException {
        String text = Written.by(
                new TextWriter(new Layout(width, false, false)),
                Samples.partial(),
                Samples.unread(Status.NO_TEXT, "There is no text in it."),
                Samples.clean());
        assertThat(text.lines()).allMatch(line -> line.length() <= width);
        Goldens.check("partial-" + width + ".txt", text);
    }

    @Test
    void coloursOnlyWhenAsked() throws IOException {
        String coloured = Written.by(new TextWriter(new Layout(100, true, false)), Samples.partial());
        String plain = Written.by(PLAIN, Samples.partial());
        assertThat(coloured).contains("\u001b[1;31mcritical\u001b[0m");
        assertThat(plain).doesNotContain("\u001b").isEqualTo(coloured.replaceAll("\u001b\\[[0-9;]*m", ""));
    }

    @Test
    void quotesEachPassageOnce() throws IOException {
        assertThat(Written.by(PLAIN, Samples.partial())).containsOnlyOnce("| You grant Palaver");
    }

    @Test
    void saysPlainlyThatNoRightsAreGiven() throws IOException {
        assertThat(Written.by(PLAIN, Samples.clean()))
                .contains("No passage found in which you give rights over your material.");
    }

    @Test
    void isOneLineADocumentWhenBrief() throws IOException {
        String text = Written.by(new TextWriter(new Layout(200, false, true)), Samples.partial());
        assertThat(text.lines()).hasSize(1);
    }

    @Test
    void controlCharactersOfADocumentAreShownNotSent() throws IOException {
        String text = Written.by(PLAIN, Samples.hostile("a\u001b]0;x\u0007b\u009bc\u202ed\ne"));
        assertThat(text)
                .contains("a\\u001b]0;x\\u0007b\\u009bc\\u202ed e")
                .doesNotContain("\u001b", "\u009b", "\u202e");
    }

    @Test
    void aWordLongerThanTheLineIsCut() throws IOException {
        String text = Written.by(PLAIN, Samples.hostile("x".repeat(1000) + "\ud83d\ude00".repeat(300)));
        assertThat(text.lines())
                .filteredOn(line -> !line.startsWith("            why: "))
                .allMatch(line -> line.length() <= 100);
        assertThat(text).doesNotContain("\ufffd");
    }
}
