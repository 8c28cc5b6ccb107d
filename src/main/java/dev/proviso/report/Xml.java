package dev.proviso.report;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes indented XML 1.0 of which every character is allowed there, whatever the texts hold. */
final class Xml {

    /** What an element consists of. */
    @FunctionalInterface
    interface Content {
        void write() throws XMLStreamException;
    }

    /** A document, its root above all. */
    @FunctionalInterface
    interface Root {
        void write(Xml xml) throws XMLStreamException;
    }

    private final XMLStreamWriter out;
    private int depth;
    private boolean open;

    private Xml(XMLStreamWriter out) {
        this.out = out;
    }

    /**
     * Writes a document in UTF-8 and flushes; {@code out} stays open.
     *
     * @throws IOException when {@code out} does not take all of it
     */
    static void write(OutputStream out, Root root) throws IOException {
        try {
            XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            writer.writeStartDocument("UTF-8", "1.0");
            root.write(new Xml(writer));
            writer.writeCharacters("\n");
            writer.writeEndDocument();
            writer.flush();
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException cause ? cause : new IOException(e);
        }
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
