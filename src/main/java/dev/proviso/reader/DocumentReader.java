package dev.proviso.reader;

import dev.proviso.document.Block;
import dev.proviso.document.Document;
import dev.proviso.document.Format;
import dev.proviso.document.Notice;
import dev.proviso.reader.UnreadableException.Cause;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Reads a document of any known format. Sentences and language are left to the steps that follow: the language is
 * "und", the list of sentences empty. Immutable and thread-safe.
 */
public final class DocumentReader {

    private static final String UNDETERMINED = "und";

    private final MarkdownReader markdown = new MarkdownReader();
    private final HtmlReader html = new HtmlReader();

    /**
     * The document in {@code bytes}.
     *
     * @param name what it is reported under; its extension helps to tell the format
     * @throws UnreadableException when there is nothing to analyse: no text, a password, an unknown or broken file
     */
    public Document read(byte[] bytes, String name) throws UnreadableException {
        Format format = FormatDetector.detect(bytes, name);
        try {
            Document document = read(format, bytes, name);
            if (document.blocks().stream().noneMatch(Block::isTerms)) {
                throw new UnreadableException(
                        format, Cause.NO_TEXT, name + " has no text: check that it is the whole file.");
            }
            return document;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
            throw new UnreadableException(
                    format, Cause.FAILED, name + " could not be read as " + format.name() + " (" + reason(e) + ").", e);
        }
    }

    private Document read(Format format, byte[] bytes, String name) throws UnreadableException {
        return switch (format) {
            case HTML -> html(bytes, name);
            case MARKDOWN -> markdown(bytes, name);
            case TEXT -> text(bytes, name);
            case PDF -> pdf(bytes, name);
            case DOCX -> docx(bytes, name);
            case UNKNOWN -> throw new IllegalArgumentException("no reader for an unknown format");
        };
    }

    private Document pdf(byte[] bytes, String name) throws UnreadableException {
        Draft draft = new Draft();
        Pdf.READER.read(bytes, name, draft);
        return finish(Format.PDF, bytes, name, draft, new TextDecoder.Decoded("", null));
    }

    private Document docx(byte[] bytes, String name) throws UnreadableException {
        Draft draft = new Draft();
        Docx.READER.read(bytes, name, draft);
        return finish(Format.DOCX, bytes, name, draft, new TextDecoder.Decoded("", null));
    }

    private Document html(byte[] bytes, String name) {
        TextDecoder.Decoded decoded = TextDecoder.decode(bytes, HtmlCharset.declared(bytes));
        Draft draft = new Draft();
        html.read(decoded.text(), draft);
        return finish(Format.HTML, bytes, name, draft, decoded);
    }

    private Document markdown(byte[] bytes, String name) {
        TextDecoder.Decoded decoded = TextDecoder.decode(bytes, null);
        Draft draft = new Draft();
        markdown.read(decoded.text(), draft);
        return finish(Format.MARKDOWN, bytes, name, draft, decoded);
    }

    private Document text(byte[] bytes, String name) {
        TextDecoder.Decoded decoded = TextDecoder.decode(bytes, null);
        TextReader reader = new TextReader(decoded.text());
        Outline outline = new Outline(decoded.text(), false).read(reader.blocks());
        return new Document(
                name,
                Format.TEXT,
                UNDETERMINED,
                sha256(bytes),
                decoded.text(),
                outline.sections(),
                outline.blocks(),
                List.of(),
                reader.marks(),
                notices(List.of(), decoded));
    }

    private static Document finish(Format format, byte[] bytes, String name, Draft draft, TextDecoder.Decoded decoded) {
        Outline outline = new Outline(draft.text(), true).read(draft.blocks());
        return new Document(
                name,
                format,
                UNDETERMINED,
                sha256(bytes),
                draft.text(),
                outline.sections(),
                outline.blocks(),
                List.of(),
                draft.marks(),
                notices(draft.notices(), decoded));
    }

    private static List<Notice> notices(List<Notice> found, TextDecoder.Decoded decoded) {
        List<Notice> all = new ArrayList<>(found);
        if (decoded.notice() != null) {
            all.add(Notice.of("charset", decoded.notice()));
        }
        return all;
    }

    /** PDFBox is loaded when the first PDF is read. */
    private static final class Pdf {
        static final PdfReader READER = new PdfReader();
    }

    /** POI is loaded when the first DOCX is read. */
    private static final class Docx {
        static final DocxReader READER = new DocxReader();
    }

    private static String reason(Throwable e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
