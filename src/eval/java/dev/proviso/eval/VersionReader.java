package dev.proviso.eval;

import dev.proviso.Proviso;
import dev.proviso.compare.Version;
import dev.proviso.document.Document;
import dev.proviso.reader.UnreadableException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads Markdown as a version to compare. */
final class VersionReader {

    private final Proviso proviso = Proviso.create();

    /** The version that {@code text} is; empty when it cannot be read. */
    Optional<Version> read(String text) {
        try {
            Document document = proviso.read(text.getBytes(StandardCharsets.UTF_8), "terms.md");
            return Optional.of(Version.of(proviso.analyse(document), document));
        } catch (UnreadableException e) {
            return Optional.empty();
        }
    }
}
