package dev.proviso.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {

    private final StringBuilder out = new StringBuilder();
    private final Page page = new Page(new Layout(100, false, false), out);

    @Test
    void aTableKeepsItsColumns() throws IOException {
        page.table(2, List.of(row("a", "one"), row("abc", "two")));
        assertThat(out).hasToString("  a    one\n  abc  two\n");
    }

    @Test
    void aLastCellThatFindsNoRoomGoesBelow() throws IOException {
        String wide = "w".repeat(90);
        page.table(2, List.of(row(wide, "one two")));
        assertThat(out).hasToString("  " + wide + "  \n    one two\n");
    }

    private static List<Page.Part> row(String first, String last) {
        return List.of(Page.Part.plain(first), Page.Part.plain(last));
    }
}
