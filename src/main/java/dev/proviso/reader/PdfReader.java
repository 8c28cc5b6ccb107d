package dev.proviso.reader;

import dev.proviso.document.Format;
import dev.proviso.reader.UnreadableException.Cause;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
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
    void read(byte[] bytes, String name, Draft draft, ReadingOptions options) throws UnreadableException {
        ReadingLimits limits = options.limits();
        try (PDDocument document = open(bytes, options.passwords())) {
            PdfLines pages = new PdfLines(limits.pages(), limits.charactersOf(bytes.length));
            List<PdfLine> lines = pages.read(document);
            if (options.ocr() && !pages.blank().isEmpty()) {
                lines = recognised(document, pages, draft);
            }
            if (lines.isEmpty() && pages.unseen().isEmpty()) {
                throw new UnreadableException(
                        Format.PDF, Cause.NO_TEXT, nothing(name, document.getNumberOfPages(), pages));
            }
            new PdfBlocks(lines, draft).write();
            pages.unseen().write(draft);
            notices(pages, draft);
            limits(document.getNumberOfPages(), limits, pages, draft);
        } catch (InvalidPasswordException e) {
            throw new UnreadableException(Format.PDF, Cause.ENCRYPTED, name + options.passwordAdvice(), e);
        } catch (IOException e) {
            throw new UnreadableException(
                    Format.PDF,
                    Cause.FAILED,
                    name + " is not a sound PDF (" + e.getMessage() + "): open it in a viewer and save it again.",
                    e);
        }
    }

    /** The document, opened without a password or with the first of these that opens it. */
    private static PDDocument open(byte[] bytes, List<String> passwords) throws IOException {
        try {
            return Loader.loadPDF(bytes);
        } catch (InvalidPasswordException e) {
            for (String password : passwords) {
                try {
                    return Loader.loadPDF(bytes, password);
                } catch (InvalidPasswordException wrong) {
                    e.addSuppressed(wrong);
                }
            }
            throw e;
        }
    }

    /** The lines with those of pages that are pictures, in the order of the pages. */
    private static List<PdfLine> recognised(PDDocument document, PdfLines pages, Draft draft) throws IOException {
        PageRecogniser recogniser = new PageRecogniser(document);
        List<PdfLine> all = new ArrayList<>(pages.lines());
        List<Integer> read = new ArrayList<>();
        for (int page : pages.blank()) {
            List<PdfLine> found = recogniser.lines(page);
            if (!found.isEmpty()) {
                all.addAll(found);
                read.add(page);
            }
        }
        pages.blank().removeAll(read);
        all.sort(Comparator.comparingInt(PdfLine::page));
        if (!read.isEmpty()) {
            draft.notice(
                    "recognised",
                    numbered(read) + " recognised from pictures by tesseract: compare quotes with the pages.");
        }
        return all;
    }

    private static String nothing(String name, int count, PdfLines pages) {
        if (count == 0) {
            return name + " has no pages: check that it is the whole file.";
        }
        if (!pages.lost().isEmpty()) {
            return name + " has no readable page: open it in a viewer and save it again.";
        }
        return name + " has no text, only " + count + (count == 1 ? " scanned page" : " scanned pages")
                + ": run OCR first, or try --ocr.";
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
    }

    private static void limits(int count, ReadingLimits limits, PdfLines pages, Draft draft) {
        if (count > limits.pages()) {
            draft.notice(
                    "page-limit",
                    "Only the first " + limits.pages() + " of " + count
                            + " pages were read. Raise --limit pages to read more.");
        }
        if (pages.isCut()) {
            draft.cut();
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
