package dev.proviso.worker;

import dev.proviso.document.Block;
import dev.proviso.document.Document;
import dev.proviso.document.Format;
import dev.proviso.document.Location;
import dev.proviso.document.Mark;
import dev.proviso.document.Notice;
import dev.proviso.document.Section;
import dev.proviso.document.Sentence;
import dev.proviso.document.Span;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The serial form of a document: the components of its records in their order. What {@link #read} gives equals what
 * {@link #write} was given. A change of any of these records changes {@link #VERSION}.
 */
final class SerialDocument {

    /** Tells that both ends speak of the same form. */
    static final int VERSION = 1;

    private SerialDocument() {}

    static void write(Document document, SerialOutput out) throws IOException {
        out.text(document.source());
        out.constant(document.format());
        out.text(document.language());
        out.text(document.sha256());
        out.text(document.text());
        out.list(document.sections(), section -> write(section, out));
        out.list(document.blocks(), block -> write(block, out));
        out.list(document.sentences(), sentence -> write(sentence, out));
        out.list(document.marks(), mark -> write(mark, out));
        out.list(document.notices(), notice -> write(notice, out));
    }

    static Document read(SerialInput in) throws IOException {
        return new Document(
                in.text(),
                in.constant(Format.class),
                in.text(),
                in.text(),
                in.text(),
                in.list(() -> section(in)),
                in.list(() -> block(in)),
                in.list(() -> sentence(in)),
                in.list(() -> mark(in)),
                in.list(() -> notice(in)));
    }

    private static void write(Span span, SerialOutput out) throws IOException {
        out.number(span.start());
        out.number(span.length());
    }

    private static Span span(SerialInput in) throws IOException {
        int start = in.small();
        return new Span(start, start + in.small());
    }

    private static void write(Section section, SerialOutput out) throws IOException {
        out.optional(section.number());
        out.optional(section.heading());
        out.number(section.level());
        out.number(section.parent() + 1L);
        write(section.span(), out);
    }

    private static Section section(SerialInput in) throws IOException {
        return new Section(in.optionalText(), in.optionalText(), in.small(), in.small() - 1, span(in));
    }

    private static void write(Block block, SerialOutput out) throws IOException {
        out.constant(block.kind());
        write(block.span(), out);
        out.number(block.section());
        out.number(block.depth());
        out.constant(block.hidden());
    }

    private static Block block(SerialInput in) throws IOException {
        return new Block(
                in.constant(Block.Kind.class), span(in), in.small(), in.small(), in.constant(Block.Visibility.class));
    }

    private static void write(Sentence sentence, SerialOutput out) throws IOException {
        write(sentence.span(), out);
        out.number(sentence.section());
        out.number(sentence.block());
        out.constant(sentence.kind());
        out.list(sentence.items(), item -> write(item, out));
    }

    private static Sentence sentence(SerialInput in) throws IOException {
        return new Sentence(
                span(in), in.small(), in.small(), in.constant(Sentence.Kind.class), in.list(() -> span(in)));
    }

    private static void write(Mark mark, SerialOutput out) throws IOException {
        out.number(mark.offset());
        out.optional(mark.page());
        out.optional(mark.line());
        out.optional(mark.column());
    }

    private static Mark mark(SerialInput in) throws IOException {
        return new Mark(in.small(), in.optionalNumber(), in.optionalNumber(), in.optionalNumber());
    }

    private static void write(Notice notice, SerialOutput out) throws IOException {
        out.text(notice.code());
        out.text(notice.message());
        Location location = notice.location();
        out.flag(location != null);
        if (location != null) {
            write(location, out);
        }
    }

    private static Notice notice(SerialInput in) throws IOException {
        return new Notice(in.text(), in.text(), location(in));
    }

    private static void write(Location location, SerialOutput out) throws IOException {
        out.optional(location.section());
        out.optional(location.heading());
        out.optional(location.page());
        out.optional(location.line());
        out.optional(location.column());
        write(location.span(), out);
    }

    private static @Nullable Location location(SerialInput in) throws IOException {
        if (!in.flag()) {
            return null;
        }
        String section = in.optionalText();
        String heading = in.optionalText();
        Integer page = in.optionalNumber();
        Integer line = in.optionalNumber();
        Integer column = in.optionalNumber();
        Span span = span(in);
        return new Location(section, heading, page, line, column, span.start(), span.end());
    }
}
