package dev.proviso.eval;

import dev.proviso.document.Format;
import dev.proviso.document.Location;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.parser.Parser;

/**
 * The letters of a file, taken out in another way than Proviso does: pages by bare PDFBox, lines of text files without
 * their markup, paragraphs of Word files by their tags.
 *
 * @param places the letters of each page, line or paragraph
 * @param reach over how many places a quote may run
 */
record SourceText(List<String> places, int reach) {

    /** Letters that must be found in one piece; what parts pieces is a footer, a note or the markup of a link. */
    private static final int PIECE = 12;

    /** So many letters of the quote's beginning must stand at the very place. */
    private static final int HEAD = 15;

    private static final int MOST_LINES = 400;

    static SourceText of(Format format, byte[] bytes) throws IOException {
        return switch (format) {
            case PDF -> new SourceText(pages(bytes), 3);
            case DOCX -> new SourceText(paragraphs(bytes), 60);
            default -> new SourceText(lines(bytes, format), MOST_LINES);
        };
    }

    /** Whether {@code quote} begins at the place that {@code location} names and goes on from there. */
    boolean holds(String quote, Location location) {
        Integer place = location.page() == null ? location.line() : location.page();
        if (place == null || place < 1 || place > places.size()) {
            return false;
        }
        String rest = String.join("", places.subList(place - 1, Math.min(places.size(), place - 1 + reach)));
        String wanted = letters(withoutLabel(quote));
        String head = wanted.substring(0, Math.min(HEAD, wanted.length()));
        int end = Math.max(1, places.get(place - 1).length());
        for (int at = rest.indexOf(head); at >= 0 && at < end; at = rest.indexOf(head, at + 1)) {
            if (follows(wanted, rest, at)) {
                return true;
            }
        }
        return false;
    }

    /** Numbers of list items are counted, not written, in most formats. */
    private static String withoutLabel(String quote) {
        return quote.replaceFirst("^[\\s\u2022]*\\(?[A-Za-z0-9.]{1,8}[.)]\\s+", "");
    }

    private static boolean follows(String wanted, String text, int from) {
        int at = from;
        for (int i = 0; i < wanted.length(); ) {
            String piece = wanted.substring(i, Math.min(i + PIECE, wanted.length()));
            int found = text.indexOf(piece, at);
            if (found < 0) {
                return false;
            }
            int length = piece.length();
            while (i + length < wanted.length()
                    && found + length < text.length()
                    && wanted.charAt(i + length) == text.charAt(found + length)) {
                length++;
            }
            i += length;
            at = found + length;
        }
        return true;
    }

    private static String letters(String text) {
        return QuotedClauses.words(java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC))
                .replace(" ", "");
    }

    private static List<String> pages(byte[] bytes) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(letters(stripper.getText(document)));
            }
        }
        return pages;
    }

    private static List<String> lines(byte[] bytes, Format format) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (format != Format.TEXT) {
            text = blanked(text, "(?is)<(script|style)\\b.*?</\\1>|<!--.*?-->|<[^>]*>");
        }
        if (format == Format.MARKDOWN) {
            text = blanked(text, "\\]\\([^)\\n]*\\)|\\\\(?=\\p{Punct})");
        }
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\\R", -1)) {
            lines.add(letters(format == Format.TEXT ? line : Parser.unescapeEntities(line, false)));
        }
        return lines;
    }

    /** Takes markup out; lines keep their numbers. */
    private static String blanked(String text, String markup) {
        return java.util.regex.Pattern.compile(markup)
                .matcher(text)
                .replaceAll(match -> match.group().replaceAll("[^\\r\\n]", ""));
    }

    private static List<String> paragraphs(byte[] bytes) throws IOException {
        List<String> paragraphs = new ArrayList<>();
        String[] parts = documentPart(bytes).split("<w:p(?=[ >/])");
        for (int i = 1; i < parts.length; i++) {
            paragraphs.add(letters(Parser.unescapeEntities(("<w:p" + parts[i]).replaceAll("<[^>]*>", ""), false)));
        }
        return paragraphs;
    }

    private static String documentPart(byte[] bytes) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }
}
