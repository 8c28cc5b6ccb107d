package dev.proviso.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PdfListsTest {

    @Test
    void knowsTheNextItemByItsNumberAndPlace() {
        PdfLine first = line("b. share what others have posted; or", 90);
        assertThat(PdfLists.isNextItem(first, line("c. sell it", 90))).isTrue();
        assertThat(PdfLists.isNextItem(first, line("d. sell it", 90))).isFalse();
        assertThat(PdfLists.isNextItem(first, line("c. sell it", 120))).isFalse();
        assertThat(PdfLists.isNextItem(first, line("copies of it", 90))).isFalse();
    }

    @Test
    void nestsItemsByTheirIndent() {
        PdfLists lists = new PdfLists(List.of(line("You may:", 72)), 72);
        assertThat(place(lists, "You may:", 72)).isEqualTo(new PdfLists.Place(0, false));
        assertThat(place(lists, "1. copy", 90)).isEqualTo(new PdfLists.Place(1, true));
        assertThat(place(lists, "(a) in part; and", 120)).isEqualTo(new PdfLists.Place(2, true));
        assertThat(place(lists, "2. share", 90)).isEqualTo(new PdfLists.Place(1, true));
        assertThat(place(lists, "That ends later.", 72)).isEqualTo(new PdfLists.Place(0, false));
        assertThat(place(lists, "A quotation.", 90)).isEqualTo(new PdfLists.Place(0, false));
    }

    private static PdfLists.Place place(PdfLists lists, String words, float left) {
        return lists.next(List.of(line(words, left)), false);
    }

    private static PdfLine line(String words, float left) {
        return new PdfLine(1, 1, left, left + 200, 100, 10, 800, words, 0);
    }
}
