package dev.proviso.report;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes indented XML 1.0 of which every character is allowed there, whatever the texts hold. */
final class Xml {

    /** What an element or a document consists of. */
    @FunctionalInterface
    interface Content {
        void write() throws XMLStreamException;
    }

    private final XMLStreamWriter out;
    private int depth;
    private boolean open;

    Xml(XMLStreamWriter out) {
        this.out = out;
    }

    void document(Content root) throws XMLStreamException {
        out.writeStartDocument("UTF-8", "1.0");
        root.write();
        out.writeCharacters("\n");
        out.writeEndDocument();
        out.flush();
    }

    void element(String name, Content content) throws XMLStreamException {
        indent();
        out.writeStartElement(name);
        depth++;
        open = true;
        content.write();
        depth--;
        if (!open) {
            indent();
        }
        out.writeEndElement();
        open = false;
    }

    /** An attribute; its value is brought on one line. */
    void attribute(String name, String value) throws XMLStreamException {
        out.writeAttribute(name, allowed(Printable.line(value)));
    }

    /** The text of an element that holds nothing else. */
    void text(String text) throws XMLStreamException {
        out.writeCharacters(allowed(text));
    }

    private void indent() throws XMLStreamException {
        out.writeCharacters("\n" + "  ".repeat(depth));
    }

    /** The text with U+FFFD for what XML 1.0 does not allow (production 2 of the recommendation). */
    static String allowed(String text) {
        StringBuilder allowed = new StringBuilder(text.length());
        Printable.wellFormed(text)
                .codePoints()
                .map(c -> isAllowed(c) ? c : 0xfffd)
                .forEach(allowed::appendCodePoint);
        return allowed.toString();
    }

    private static boolean isAllowed(int c) {
        boolean plane0 = c >= 0x20 && c <= 0xd7ff || c >= 0xe000 && c <= 0xfffd;
        return c == '\t' || c == '\n' || plane0 || c >= 0x10000;
    }
}
