package dev.proviso.reader;

import dev.proviso.document.Format;
import dev.proviso.reader.UnreadableException.Cause;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;

/** The parts of a DOCX file: its main one, and those that this one names. Not thread-safe. */
final class DocxPackage {

    private static final String MAIN = "/officeDocument";

    private final PackagePart main;

    /**
     * @throws UnreadableException when it holds something else than a Word document
     */
    DocxPackage(OPCPackage file, String name) throws UnreadableException, InvalidFormatException {
        PackagePart found = null;
        for (PackageRelationship relation : file.getRelationships()) {
            if (found == null && relation.getRelationshipType().endsWith(MAIN)) {
                found = file.getPart(relation);
            }
        }
        if (found == null) {
            throw refusal(name, "an archive, but no Word document: unpack it and name the files in it.");
        }
        String type = found.getContentType();
        if (type.contains("spreadsheet") || type.contains("ms-excel")) {
            throw refusal(name, "a spreadsheet, not a Word document: save its text as DOCX or PDF.");
        }
        if (type.contains("presentation") || type.contains("ms-powerpoint")) {
            throw refusal(name, "a presentation, not a Word document: save it as PDF.");
        }
        if (!type.contains("word")) {
            throw refusal(name, "an Office file, but not a Word document: save it as PDF.");
        }
        this.main = found;
    }

    private static UnreadableException refusal(String name, String what) {
        return new UnreadableException(Format.DOCX, Cause.FAILED, name + " is " + what);
    }

    /** Shows the main part. */
    void main(DocxMarkup.Visitor visitor) throws IOException, XMLStreamException {
        walk(main.getInputStream(), visitor);
    }

    /** Shows the parts of a kind that the main one names: "styles". */
    void related(String kind, DocxMarkup.Visitor visitor)
            throws IOException, XMLStreamException, InvalidFormatException {
        for (InputStream part : all(kind)) {
            walk(part, visitor);
        }
    }

    /** The parts of a kind that the main one names, in the order in which it does. */
    List<InputStream> all(String kind) throws IOException, InvalidFormatException {
        List<InputStream> parts = new ArrayList<>();
        for (PackageRelationship relation : main.getRelationships()) {
            boolean inside = relation.getTargetMode() == TargetMode.INTERNAL;
            if (inside && relation.getRelationshipType().endsWith("/" + kind)) {
                parts.add(main.getRelatedPart(relation).getInputStream());
            }
        }
        return parts;
    }

    /** Shows a part and closes it. */
    static void walk(InputStream part, DocxMarkup.Visitor visitor) throws IOException, XMLStreamException {
        try (part;
                DocxMarkup markup = new DocxMarkup(part)) {
            markup.walk(visitor);
        }
    }
}
