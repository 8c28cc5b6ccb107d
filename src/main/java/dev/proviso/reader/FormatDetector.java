package dev.proviso.reader;

import dev.proviso.document.Format;
import dev.proviso.reader.UnreadableException.Cause;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells the format of a file: by its first bytes, else its extension, else its content. */
final class FormatDetector {

    private static final int HEAD = 4096;
    private static final Map<String, Format> EXTENSIONS = Map.ofEntries(
            Map.entry("pdf", Format.PDF),
            Map.entry("html", Format.HTML),
            Map.entry("htm", Format.HTML),
            Map.entry("xhtml", Format.HTML),
            Map.entry("xht", Format.HTML),
            Map.entry("md", Format.MARKDOWN),
            Map.entry("markdown", Format.MARKDOWN),
            Map.entry("mdown", Format.MARKDOWN),
            Map.entry("txt", Format.TEXT),
            Map.entry("text", Format.TEXT),
            Map.entry("docx", Format.DOCX));
    private static final String OPEN_DOCUMENT = "mimetypeapplication/vnd.oasis.opendocument";

    /** Names of files that stand at the beginning of the archives that Office writes. */
    private static final List<String> OFFICE_PARTS = List.of("[Content_Types].xml", "_rels/.rels", "word/");

    private static final Pattern MARKUP = Pattern.compile(
            "(?is)\\s*(?:<!--.*?-->\\s*|<\\?xml.*?\\?>\\s*)*<(?:!doctype\\s+html|html|head|body|title|meta|h1|div|p|article)\\b.*");
    private static final Pattern MARKDOWN =
            Pattern.compile("(?m)^#{1,4} \\S|^(?:={4,}|-{4,})$|\\*\\*\\S|\\]\\(https?:");

    private FormatDetector() {}

    /** The format of {@code bytes}, which are reported under {@code name}. */
    static Format detect(byte[] bytes, String name) throws UnreadableException {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Format byExtension = EXTENSIONS.getOrDefault(extension(name), Format.UNKNOWN);
        if (head.substring(0, Math.min(1024, head.length())).contains("%PDF-")) {
            return Format.PDF;
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return zip(head, byExtension, name);
        }
        if (Ole2.starts(head)) {
            return Format.DOCX;
        }
        if (head.startsWith("{\\rtf")) {
            throw new UnreadableException(byExtension, Cause.FAILED, name + " is an RTF file: save it as DOCX or PDF.");
        }
        if (byExtension == Format.PDF || byExtension == Format.DOCX || isBinary(head)) {
            throw new UnreadableException(byExtension, Cause.FAILED, refusal(byExtension, name));
        }
        return byExtension == Format.UNKNOWN ? byContent(head) : byExtension;
    }

    private static Format zip(String head, Format byExtension, String name) throws UnreadableException {
        if (head.contains(OPEN_DOCUMENT)) {
            throw new UnreadableException(
                    byExtension, Cause.FAILED, name + " is an OpenDocument file: save it as DOCX or PDF.");
        }
        if (byExtension == Format.DOCX || OFFICE_PARTS.stream().anyMatch(head::contains)) {
            return Format.DOCX;
        }
        throw new UnreadableException(
                byExtension,
                Cause.FAILED,
                name + " is an archive, not a document: unpack it and name the files in it.");
    }

    private static Format byContent(String head) {
        if (MARKUP.matcher(head).matches()) {
            return Format.HTML;
        }
        return MARKDOWN.matcher(head).find() ? Format.MARKDOWN : Format.TEXT;
    }

    private static String refusal(Format format, String name) {
        String what = format == Format.UNKNOWN ? "a document that can be read" : format.name();
        return name + " is not " + what
                + ": its content is something else. Check the file, or give it its right extension.";
    }

    /** Whether the bytes are no text in any encoding: control characters that texts do not have, UTF-16 left aside. */
    private static boolean isBinary(String head) {
        if (head.startsWith("\u00FE\u00FF") || head.startsWith("\u00FF\u00FE")) {
            return false;
        }
        long zeros = head.chars().filter(c -> c == 0).count();
        long controls = head.chars()
                .filter(c -> c < ' ' && "\t\n\r\f\u000B\u001B\b\u001A".indexOf(c) < 0 && c != 0)
                .count();
        boolean wide = zeros * 5 > head.length() * 2L;
        return controls * 50 > head.length() || zeros > 0 && zeros * 20 > head.length() && !wide;
    }

    private static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
