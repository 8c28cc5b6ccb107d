package dev.proviso.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.document.Location;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    @Test
    void countsParagraphsInAWordFileAndLinesElsewhere() {
        assertThat(Phrases.place(new Location("4.1", null, null, 12, null, 0, 1)))
                .isEqualTo("4.1, paragraph 12");
        assertThat(Phrases.place(new Location("4.1", null, null, 12, 3, 0, 1))).isEqualTo("4.1, line 12");
        assertThat(Phrases.place(new Location("4.1", null, null, 1, 61_204, 0, 1)))
                .isEqualTo("4.1, line 1, column 61204");
        assertThat(Phrases.place(new Location(null, "Data", 2, 12, null, 0, 1))).isEqualTo("“Data”, p. 2, line 12");
    }
}
