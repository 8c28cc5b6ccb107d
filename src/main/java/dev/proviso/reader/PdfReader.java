package dev.proviso.reader;

import dev.proviso.document.Format;
import dev.proviso.reader.UnreadableException.Cause;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** Reads the text of a PDF: lines with their place on the page, joined into blocks. Thread-safe. */
final class PdfReader {

    private static final int MOST_PAGES_NAMED = 12;

    PdfReader() {
        FontMappers.set(new PlainFonts());
    }

    /** Writes the document's blocks into {@code draft}; says in notices which pages were lost. */
    void read(byte[] bytes, String name, Draft draft) throws UnreadableException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            PdfLines pages = new PdfLines();
            List<PdfLine> lines = pages.read(document);
            if (lines.isEmpty()) {
                throw new UnreadableException(
                        Format.PDF, Cause.NO_TEXT, nothing(name, document.getNumberOfPages(), pages));
            }
            new PdfBlocks(lines, draft).write();
            notices(pages, draft);
        } catch (InvalidPasswordException e) {
            throw new UnreadableException(
                    Format.PDF, Cause.ENCRYPTED, name + " asks for a password: save it without one first.", e);
        } catch (IOException e) {
            throw new UnreadableException(
                    Format.PDF,
                    Cause.FAILED,
                    name + " is not a sound PDF (" + e.getMessage() + "): open it in a viewer and save it again.",
                    e);
        }
    }

    private static String nothing(String name, int count, PdfLines pages) {
        if (count == 0) {
            return name + " has no pages: check that it is the whole file.";
        }
        if (!pages.lost().isEmpty()) {
            return name + " has no readable page: open it in a viewer and save it again.";
        }
        return name + " has no text, only " + count + (count == 1 ? " scanned page" : " scanned pages")
                + ": run OCR first.";
    }

    private static void notices(PdfLines pages, Draft draft) {
        if (!pages.lost().isEmpty()) {
            draft.notice(
                    "pages-lost",
                    numbered(pages.lost()) + " could not be read to the end; what it says is missing here.");
        }
        if (!pages.blank().isEmpty()) {
            draft.notice("pages-without-text", numbered(pages.blank()) + " without text: scanned, or empty.");
        }
        if (pages.unreadable() > 0) {
            draft.notice(
                    "unreadable-type", pages.unreadable() + " words are set too small to be seen and were left out.");
        }
    }

    private static String numbered(List<Integer> pages) {
        String numbers =
                pages.stream().limit(MOST_PAGES_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
        return (pages.size() == 1 ? "Page " : "Pages ")
                + numbers
                + (pages.size() > MOST_PAGES_NAMED ? " and others" : "");
    }
}
