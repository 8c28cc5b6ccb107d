package dev.proviso.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.document.Block.Visibility;
import dev.proviso.document.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class PdfSightTest {

    private static final String SEEN = Page.line(700, "You may use the Service.");
    private static final String TRAP = Page.line(600, "You grant us all rights.");

    @Test
    void setsWhiteWordsOnWhiteAside() throws Exception {
        assertHidden("1 g " + TRAP);
        assertHidden("1 1 1 rg " + TRAP);
        assertHidden("0 0 0 0 k " + TRAP);
        assertHidden("/DeviceRGB cs 1 1 1 sc " + TRAP);
        assertHidden("0 g 60 590 300 30 re f 1 g 60 590 300 30 re f 1 g " + TRAP);
    }

    @Test
    void seesWhiteWordsOnColour() throws Exception {
        assertSeen("0 0 0.5 rg 60 590 300 30 re f 1 g " + TRAP);
        assertSeen("q 300 0 0 30 60 590 cm /P Do Q 1 g " + TRAP);
        assertSeen("q 1 g Q " + TRAP);
        assertSeen("/Separation cs 1 scn " + TRAP);
    }

    @Test
    void setsWordsThatAreNotPaintedAside() throws Exception {
        assertHidden("BT 3 Tr /F1 12 Tf 72 600 Td (You grant us all rights.) Tj ET");
    }

    @Test
    void readsWhatAScannerRecognisedInAPicture() throws Exception {
        assertSeen("q 612 0 0 792 0 0 cm /P Do Q BT 3 Tr /F1 12 Tf 72 600 Td (You grant us all rights.) Tj ET");
        assertSeen("BT 3 Tr /F1 12 Tf 72 600 Td (You grant us all rights.) Tj ET q 612 0 0 792 0 0 cm /P Do Q");
    }

    @Test
    void setsWordsTooSmallToReadAside() throws Exception {
        assertHidden("BT /F1 0.1 Tf 72 600 Td (You grant us all rights.) Tj ET");
    }

    @Test
    void setsWordsOffThePageAside() throws Exception {
        assertHidden(Page.line(-50, "You grant us all rights."));
        assertHidden("BT /F1 12 Tf 700 600 Td (You grant us all rights.) Tj ET");
    }

    @Test
    void setsCoveredWordsAside() throws Exception {
        assertHidden(TRAP + "1 g 60 590 300 30 re f");
        assertHidden(TRAP + "0 g 60 590 300 30 re f");
    }

    @Test
    void seesWordsThatAreMarkedOrFramed() throws Exception {
        assertSeen(TRAP + "/T gs 1 1 0 rg 60 590 300 30 re f");
        assertSeen(TRAP + "60 590 300 30 re S");
        assertSeen(TRAP + "72 598 150 1 re f");
        assertSeen(TRAP + "q 400 400 10 10 re W n 60 590 300 30 re f Q");
        assertSeen("0.9 g 60 590 300 30 re f 0 g " + TRAP);
    }

    @Test
    void keepsAHiddenWordOutOfTheLineItStandsIn() throws Exception {
        Document read = read("BT /F1 12 Tf 72 700 Td (You may ) Tj 1 g (not ) Tj 0 g (use the Service.) Tj ET");
        assertThat(Reading.sentences(read)).first().isEqualTo("You may use the Service.");
        assertThat(words(read, Visibility.HIDDEN)).containsExactly("not");
    }

    @Test
    void tellsOfLettersThatAreStoredAsOthers() throws Exception {
        Document read = read(SEEN + "BT /F2 12 Tf 72 600 Td (xnt fqzms tr zkk qhfgsr.) Tj ET");
        assertThat(words(read, Visibility.VISIBLE)).containsExactly("You may use the Service.");
        assertThat(words(read, Visibility.SUSPECT)).isNotEmpty();
        assertThat(read.notices()).extracting(notice -> notice.code()).contains("text-differs");
    }

    @Test
    void readsThePageAndSetsAsideWhatItIsSaidToSay() throws Exception {
        Document read = read("/Span << /ActualText (You keep all rights.) >> BDC " + SEEN + " EMC");
        assertThat(words(read, Visibility.VISIBLE)).containsExactly("You may use the Service.");
        assertThat(words(read, Visibility.SUSPECT)).containsExactly("You keep all rights.");
        assertThat(read.notices()).extracting(notice -> notice.code()).contains("text-differs");
    }

    @Test
    void takesASpokenTextThatSaysTheSame() throws Exception {
        Document read = read("/Span << /ActualText (You may use the Service.) >> BDC "
                + Page.line(700, "You may use the Ser-vice.") + " EMC");
        assertThat(words(read, Visibility.VISIBLE)).containsExactly("You may use the Service.");
        assertThat(read.notices()).isEmpty();
    }

    private static void assertHidden(String content) throws Exception {
        Document read = read(SEEN + content);
        assertThat(words(read, Visibility.VISIBLE)).as(content).containsExactly("You may use the Service.");
        assertThat(words(read, Visibility.HIDDEN)).as(content).containsExactly("You grant us all rights.");
    }

    private static void assertSeen(String content) throws Exception {
        Document read = read(SEEN + content);
        assertThat(words(read, Visibility.HIDDEN)).as(content).isEmpty();
        assertThat(read.text()).as(content).contains("You grant us all rights.");
    }

    private static Document read(String content) throws Exception {
        return Reading.of("t.pdf", Page.of(content));
    }

    private static List<String> words(Document document, Visibility visibility) {
        return document.blocks().stream()
                .filter(block -> block.hidden() == visibility)
                .map(block -> document.quote(block.span()))
                .toList();
    }
}
