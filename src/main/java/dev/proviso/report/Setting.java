package dev.proviso.report;

import dev.proviso.analysis.Failing;
import dev.proviso.clause.Level;
import dev.proviso.document.Document;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a writer is told of the run beside its analyses.
 *
 * @param layout how text for people is laid out
 * @param failing which findings count as failures
 * @param checks gives all checks of the run; asked only by formats that list them
 * @param texts the documents as they were read, by their source; filled only for formats that
 *     {@linkplain ReportFormat#needsTexts() need them}
 */
public record Setting(Layout layout, Failing failing, Supplier<List<CheckText>> checks, Map<String, Document> texts) {

    public Setting {
        texts = Map.copyOf(texts);
    }

    /** With this layout, the levels of the command line, no checks and no texts. */
    public static Setting of(Layout layout) {
        return new Setting(layout, Failing.from(Level.HIGH), List::of, Map.of());
    }

    /** The text of the document of this source, where it was read and kept. */
    Optional<Document> text(String source) {
        return Optional.ofNullable(texts.get(source));
    }
}
