package dev.proviso.compare;

import dev.proviso.analysis.Analysis;
import dev.proviso.document.Document;
import java.util.List;
import java.util.Objects;

/**
 * A version of a document that is compared with another.
 *
 * @param analysis what it came to
 * @param sentences its whole text, sentence by sentence; empty when only a report of it is left, and then a clause that one
 *     version was read to have and the other not counts as a change even where the text did not change
 */
public record Version(Analysis analysis, List<String> sentences) {

    public Version {
        Objects.requireNonNull(analysis);
        sentences = List.copyOf(sentences);
    }

    /** A version whose text is at hand. */
    public static Version of(Analysis analysis, Document document) {
        return new Version(
                analysis,
                document.sentences().stream()
                        .map(sentence -> document.quote(sentence.span()))
                        .toList());
    }

    /** A version of which a report is left. */
    public static Version of(Analysis analysis) {
        return new Version(analysis, List.of());
    }
}
