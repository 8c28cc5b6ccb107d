package dev.proviso.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FiringTableTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final FiringTable table = new FiringTable(new PrintStream(printed, true, StandardCharsets.UTF_8));

    @Test
    void whatFiresInFewDocumentsNamesItsSource() throws IOException {
        Path shared = Path.of(System.getProperty("proviso.shared", "../shared"));
        List<Documents.Source> documents = Documents.below(shared);
        assumeTrue(
                !documents.isEmpty(),
                "there are no documents at " + shared + " (-Dproviso.shared=DIR says where they are)");
        table.read(documents);
        assertThat(table.judge()).as(this::text).isTrue();
    }

    @Test
    void aPatternThatFiresNowhereIsTold() {
        assertThat(table.judge()).isFalse();
        assertThat(text())
                .contains("over 0 documents")
                .contains("licence-grant / patterns: ", ": fires in 0 documents; generalise it");
    }

    private String text() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
