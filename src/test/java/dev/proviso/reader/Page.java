package dev.proviso.reader;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A PDF of one page whose content a test writes operator by operator; fonts F1 (Helvetica) and F2 (that lies). */
public final class Page {

    private static final String LIE = """
            /CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /L def
            1 begincodespacerange <00> <ff> endcodespacerange
            2 beginbfrange
            <20> <60> <0020>
            <61> <7a> <0062>
            endbfrange
            endcmap end end
            """;

    private Page() {}

    /** A line of visible text. */
    public static String line(int y, String words) {
        return "BT /F1 12 Tf 72 " + y + " Td (" + words + ") Tj ET\n";
    }

    /** The file with this content. */
    public static byte[] of(String content) {
        List<String> objects = List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 5 0 R /Resources << /Font << /F1 4 0 R"
                        + " /F2 6 0 R >> /XObject << /P 8 0 R >> /ExtGState << /T 9 0 R >> >> >>",
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
                stream("", content),
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding /ToUnicode 7 0 R >>",
                stream("", LIE),
                stream(
                        "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray"
                                + " /BitsPerComponent 8",
                        "A"),
                "<< /Type /ExtGState /ca 0.3 >>");
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        List<Integer> offsets = new ArrayList<>();
        write(file, "%PDF-1.7\n");
        for (int i = 0; i < objects.size(); i++) {
            offsets.add(file.size());
            write(file, (i + 1) + " 0 obj\n" + objects.get(i) + "\nendobj\n");
        }
        int table = file.size();
        write(file, "xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        offsets.forEach(offset -> write(file, String.format("%010d 00000 n \n", offset)));
        write(file, "trailer\n<< /Size " + (objects.size() + 1) + " /Root 1 0 R >>\nstartxref\n" + table + "\n%%EOF\n");
        return file.toByteArray();
    }

    private static String stream(String entries, String content) {
        return "<< " + entries + " /Length " + content.length() + " >>\nstream\n" + content + "\nendstream";
    }

    private static void write(ByteArrayOutputStream file, String text) {
        file.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
