package dev.proviso.reader;

import dev.proviso.document.Block;
import dev.proviso.document.Digest;
import dev.proviso.document.Document;
import dev.proviso.document.Format;
import dev.proviso.document.Notice;
import dev.proviso.reader.UnreadableException.Cause;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document of any known format. Sentences and language are left to the steps that follow: the language is
 * "und", the list of sentences empty. Immutable and thread-safe.
 */
public final class DocumentReader implements DocumentSource {

    private static final String UNDETERMINED = "und";

    private final ReadingOptions options;
    private final MarkdownReader markdown = new MarkdownReader();
    private final HtmlReader html;

    /** A reader with {@link ReadingOptions#DEFAULT}. */
    public DocumentReader() {
        this(ReadingOptions.DEFAULT);
    }

    /** A reader with these options. */
    public DocumentReader(ReadingOptions options) {
        this.options = options;
        this.html = new HtmlReader(options.limits().depth());
    }

    /**
     * The format that {@code bytes} are read as.
     *
     * @throws UnreadableException when it is none that can be read
     */
    public static Format formatOf(byte[] bytes, String name) throws UnreadableException {
        return FormatDetector.detect(bytes, name);
    }

    @Override
    public Document read(byte[] bytes, String name) throws UnreadableException {
        Format format = FormatDetector.detect(bytes, name);
        if (bytes.length > options.limits().bytes()) {
            throw new UnreadableException(format, Cause.FAILED, options.limits().refusal(name));
        }
        try {
            Document document = read(format, bytes, name);
            if (document.blocks().stream().noneMatch(Block::isTerms)) {
                throw new UnreadableException(
                        format, Cause.NO_TEXT, name + " has no text: check that it is the whole file.");
            }
            if (document.blocks().stream().noneMatch(block -> block.isTerms() && hasWords(document, block))) {
                throw new UnreadableException(
                        format,
                        Cause.NO_TEXT,
                        name + " has no letters that a program can read: open it, or run OCR on it.");
            }
            return document;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
            throw new UnreadableException(
                    format,
                    Cause.FAILED,
                    name + " could not be read as " + format.name() + " (" + reason(e)
                            + "): if it is sound, open it in a program of its own and save it again.",
                    e);
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
        Draft draft = new Draft(options.limits().charactersOf(bytes.length));
        Pdf.READER.read(bytes, name, draft, options);
        return finish(Format.PDF, bytes, name, draft, null);
    }

    private Document docx(byte[] bytes, String name) throws UnreadableException {
        Draft draft = new Draft(options.limits().charactersOf(bytes.length));
        Docx.READER.read(bytes, name, draft, options);
        return finish(Format.DOCX, bytes, name, draft, null);
    }

    private Document html(byte[] bytes, String name) {
        TextDecoder.Decoded decoded = TextDecoder.decode(bytes, HtmlCharset.declared(bytes));
        Draft draft = new Draft(options.limits().charactersOf(bytes.length));
        html.read(decoded.text(), draft);
        return finish(Format.HTML, bytes, name, draft, decoded.notice());
    }

    private Document markdown(byte[] bytes, String name) {
        TextDecoder.Decoded decoded = TextDecoder.decode(bytes, null);
        Draft draft = new Draft(options.limits().charactersOf(bytes.length));
        markdown.read(decoded.text(), draft);
        return finish(Format.MARKDOWN, bytes, name, draft, decoded.notice());
    }

    private Document text(byte[] bytes, String name) {
        TextDecoder.Decoded decoded = TextDecoder.decode(bytes, null);
        int limit = options.limits().characters();
        boolean cut = decoded.text().length() > limit;
        String text = cut ? decoded.text().substring(0, limit) : decoded.text();
        TextReader reader = new TextReader(text);
        List<RawBlock> blocks = reader.blocks();
        String read = reader.read();
        Outline outline = new Outline(read, false).read(blocks);
        return new Document(
                name,
                Format.TEXT,
                UNDETERMINED,
                Digest.sha256(bytes),
                read,
                outline.sections(),
                outline.blocks(),
                List.of(),
                reader.marks(),
                notices(List.of(), decoded.notice(), cut));
    }

    private static Document finish(Format format, byte[] bytes, String name, Draft draft, @Nullable String charset) {
        Outline outline = new Outline(draft.text(), true).read(draft.blocks());
        return new Document(
                name,
                format,
                UNDETERMINED,
                Digest.sha256(bytes),
                draft.text(),
                outline.sections(),
                outline.blocks(),
                List.of(),
                draft.marks(),
                notices(draft.notices(), charset, draft.isCut()));
    }

    private static List<Notice> notices(List<Notice> found, @Nullable String charset, boolean cut) {
        List<Notice> all = new ArrayList<>(found);
        if (charset != null) {
            all.add(Notice.of("charset", charset));
        }
        if (cut) {
            all.add(Notice.of(
                    "text-limit",
                    "The text is longer than the limits allow; its end was not read. Raise --limit characters, and"
                            + " growth for a packed file, if you trust the file."));
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

    private static boolean hasWords(Document document, Block block) {
        return document.quote(block.span()).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static String reason(Throwable e) {
        if (e instanceof OutOfMemoryError) {
            return "it takes more memory than the limit allows; raise --limit memory, and -Xmx of Java, if you trust it";
        }
        if (e instanceof StackOverflowError) {
            return "it is nested too deeply";
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
