package dev.proviso.reader;

import dev.proviso.document.Format;
import dev.proviso.reader.UnreadableException.Cause;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.RecordFormatException;
import org.jspecify.annotations.Nullable;

/**
 * Reads Word files: text as it stands with all tracked changes accepted, numbers as Word shows them. POI opens the
 * package; its parts are read as they stream by, so that no schema has to be loaded. Thread-safe.
 */
final class DocxReader {

    /** The record at the end of an archive, which a comment of up to 65535 bytes may follow. */
    private static final String END = "PK\u0005\u0006";

    private static final int LONGEST_END = 22 + 65535;

    /** Writes the document's blocks into {@code draft}; says in notices what was accepted and what was left out. */
    void read(byte[] file, String name, Draft draft, ReadingOptions options) throws UnreadableException {
        byte[] bytes = Ole2.opened(file, name, options);
        if (!hasEnd(bytes)) {
            throw unsound(name, "its end is missing", null);
        }
        OPCPackage parts = null;
        try {
            parts = OPCPackage.open(new ByteArrayInputStream(bytes));
            read(new DocxPackage(parts, name), draft);
        } catch (InvalidFormatException | UnsupportedFileFormatException e) {
            throw new UnreadableException(
                    Format.DOCX,
                    Cause.FAILED,
                    name + " is an archive, but no Word document: unpack it and name the files in it.",
                    e);
        } catch (IOException | XMLStreamException | OpenXML4JRuntimeException | RecordFormatException e) {
            throw unsound(name, firstLine(e), e);
        } finally {
            if (parts != null) {
                parts.revert();
            }
        }
    }

    /** POI reads archives from front to back and would not miss what an unfinished download lacks. */
    private static boolean hasEnd(byte[] bytes) {
        for (int i = bytes.length - END.length(); i >= Math.max(0, bytes.length - LONGEST_END); i--) {
            if (new String(bytes, i, END.length(), StandardCharsets.ISO_8859_1).equals(END)) {
                return true;
            }
        }
        return false;
    }

    private static UnreadableException unsound(String name, String why, @Nullable Exception origin) {
        String message = name + " is not a sound DOCX (" + why + "): open it in Word and save it again.";
        return origin == null
                ? new UnreadableException(Format.DOCX, Cause.FAILED, message)
                : new UnreadableException(Format.DOCX, Cause.FAILED, message, origin);
    }

    private static void read(DocxPackage parts, Draft draft)
            throws UnreadableException, IOException, XMLStreamException, InvalidFormatException {
        DocxStyles styles = new DocxStyles();
        DocxNumbering numbering = new DocxNumbering();
        parts.related("styles", styles);
        parts.related("numbering", numbering);
        DocxLists lists = new DocxLists(numbering);
        DocxWalk main = new DocxWalk(styles, lists);
        parts.main(main);
        DocxBlocks blocks = new DocxBlocks(draft, notes(parts, styles, lists));
        blocks.write(main.paragraphs());
        for (List<DocxParagraph> edge : edges(parts, styles, lists)) {
            blocks.furniture(edge);
        }
        notices(main, parts, draft);
    }

    private static Map<String, List<DocxParagraph>> notes(DocxPackage parts, DocxStyles styles, DocxLists lists)
            throws IOException, XMLStreamException, InvalidFormatException {
        Map<String, List<DocxParagraph>> notes = new LinkedHashMap<>();
        for (String kind : List.of("footnotes", "endnotes")) {
            DocxWalk walk = new DocxWalk(styles, lists);
            parts.related(kind, walk);
            notes.putAll(walk.notes());
        }
        return notes;
    }

    /** The headers and footers of all sections, each once. */
    private static Set<List<DocxParagraph>> edges(DocxPackage parts, DocxStyles styles, DocxLists lists)
            throws IOException, XMLStreamException, InvalidFormatException {
        Set<List<DocxParagraph>> edges = new LinkedHashSet<>();
        for (String kind : List.of("header", "footer")) {
            for (InputStream part : parts.all(kind)) {
                DocxWalk walk = new DocxWalk(styles, lists);
                DocxPackage.walk(part, walk);
                edges.add(walk.paragraphs());
            }
        }
        return edges;
    }

    private static void notices(DocxWalk main, DocxPackage parts, Draft draft)
            throws IOException, XMLStreamException, InvalidFormatException {
        if (main.changes() > 0) {
            draft.notice(
                    "tracked-changes",
                    "Read with " + counted(main.changes(), "tracked change") + " accepted, as if all were agreed.");
        }
        DocxComments comments = new DocxComments();
        parts.related("comments", comments);
        if (comments.count() > 0) {
            draft.notice(
                    "comments", counted(comments.count(), "comment") + " beside the text: not read as part of it.");
        }
        if (main.lost() > 0) {
            draft.notice(
                    "parts-lost",
                    counted(main.lost(), "embedded document")
                            + " could not be read: save the file again in Word, which takes them in.");
        }
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private static String firstLine(Exception e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return message.lines().findFirst().orElse("");
    }
}
