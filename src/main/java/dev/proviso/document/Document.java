package dev.proviso.document;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document as it was read: its text, how that text is laid out, and where each part came from. Plain immutable data.
 *
 * @param source the name it is reported under
 * @param format the format it was read as
 * @param language ISO 639-1 code of its main language, or "und"
 * @param sha256 hex digest of the bytes it was read from
 * @param text the extracted text; every offset in this package points into it
 * @param sections the section tree in document order; index 0 is the root
 * @param blocks the layout in reading order
 * @param sentences in reading order; empty until sentence detection has run
 * @param marks places in the source file by rising offset
 * @param notices what was lost, assumed or found suspicious while reading
 */
public record Document(
        String source,
        Format format,
        String language,
        String sha256,
        String text,
        List<Section> sections,
        List<Block> blocks,
        List<Sentence> sentences,
        List<Mark> marks,
        List<Notice> notices) {

    public Document {
        Objects.requireNonNull(source);
        Objects.requireNonNull(format);
        Objects.requireNonNull(language);
        Objects.requireNonNull(sha256);
        Objects.requireNonNull(text);
        sections = List.copyOf(sections);
        blocks = List.copyOf(blocks);
        sentences = List.copyOf(sentences);
        marks = List.copyOf(marks);
        notices = List.copyOf(notices);
        if (sections.isEmpty()) {
            throw new IllegalArgumentException("a document has at least its root section");
        }
    }

    /** The location of a span: section and heading of {@code section}, page, line and column of its start. */
    public Location locate(Span span, int section) {
        Mark mark = markAt(span.start());
        Integer column = mark.column() == null ? null : mark.column() + span.start() - mark.offset();
        return new Location(
                numberOf(section), headingOf(section), mark.page(), mark.line(), column, span.start(), span.end());
    }

    /** The same document with these sentences. */
    public Document withSentences(List<Sentence> found) {
        return new Document(source, format, language, sha256, text, sections, blocks, found, marks, notices);
    }

    /** The same document in this language. */
    public Document withLanguage(String code) {
        return new Document(source, format, code, sha256, text, sections, blocks, sentences, marks, notices);
    }

    /** The same document with these notices in place of its own. */
    public Document withNotices(List<Notice> all) {
        return new Document(source, format, language, sha256, text, sections, blocks, sentences, marks, all);
    }

    /** The words of {@code span}. */
    public String quote(Span span) {
        return span.of(text);
    }

    private Mark markAt(int offset) {
        int low = 0;
        int high = marks.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (marks.get(middle).offset() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return marks.isEmpty() ? new Mark(0, null, null, null) : marks.get(low);
    }

    private @Nullable String numberOf(int section) {
        for (int i = section; i > 0; i = sections.get(i).parent()) {
            if (sections.get(i).number() != null) {
                return sections.get(i).number();
            }
        }
        return null;
    }

    private @Nullable String headingOf(int section) {
        for (int i = section; i > 0; i = sections.get(i).parent()) {
            if (sections.get(i).heading() != null) {
                return sections.get(i).heading();
            }
        }
        return null;
    }
}
