package dev.proviso.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes small DOCX files for tests out of the markup of their parts. */
final class WordFile {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final Map<String, String> kinds = new LinkedHashMap<>();
    private String mainType = TYPE + "document.main+xml";

    /** A file with this markup in its body; the prefixes w, mc and v are known. */
    static WordFile body(String markup) {
        WordFile file = new WordFile();
        file.parts.put("document", markup);
        return file;
    }

    /** A paragraph of plain words. */
    static String p(String words) {
        return "<w:p>" + r(words) + "</w:p>";
    }

    /** A paragraph in a list. */
    static String item(int list, int level, String words) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val='%d'/><w:numId w:val='%d'/></w:numPr></w:pPr>%s</w:p>"
                .formatted(level, list, r(words));
    }

    /** A run of plain words. */
    static String r(String words) {
        return "<w:r><w:t xml:space='preserve'>" + words + "</w:t></w:r>";
    }

    /** Adds a part that the main one names: "styles". */
    WordFile with(String kind, String markup) {
        String name = kind + (kinds.size() + 1);
        parts.put(name, markup);
        kinds.put(name, kind);
        return this;
    }

    /** Says that the main part is something else. */
    WordFile typed(String type) {
        mainType = type;
        return this;
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", types());
            put(zip, "_rels/.rels", relations(Map.of("word/document", "officeDocument")));
            put(zip, "word/_rels/document.xml.rels", relations(kinds));
            for (Map.Entry<String, String> part : parts.entrySet()) {
                String root = kinds.getOrDefault(part.getKey(), "document");
                put(zip, "word/" + part.getKey() + ".xml", xml(root, part.getValue()));
            }
        }
        return bytes.toByteArray();
    }

    private String types() {
        StringBuilder types = new StringBuilder(
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                        + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>");
        parts.keySet()
                .forEach(name -> types.append("<Override PartName='/word/%s.xml' ContentType='%s'/>"
                        .formatted(name, kinds.containsKey(name) ? TYPE + kinds.get(name) + "+xml" : mainType)));
        return types + "</Types>";
    }

    private static String relations(Map<String, String> kinds) {
        StringBuilder relations = new StringBuilder(
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>");
        kinds.forEach((name, kind) -> relations.append("<Relationship Id='%s' Type='%s%s' Target='%s.xml'/>"
                .formatted(name.replace('/', '_'), RELATION, kind, name)));
        return relations + "</Relationships>";
    }

    private static String xml(String root, String markup) {
        String inner = root.equals("document") ? "<w:body>" + markup + "</w:body>" : markup;
        return """
                <w:%1$s xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' \
                xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006' \
                xmlns:v='urn:schemas-microsoft-com:vml'>%2$s</w:%1$s>""".formatted(root, inner);
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
