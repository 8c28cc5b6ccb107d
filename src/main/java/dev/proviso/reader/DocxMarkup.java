package dev.proviso.reader;

import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;
import org.jspecify.annotations.Nullable;

/**
 * The markup of one part of a DOCX file, from front to back. Names are those of WordprocessingML (ECMA-376 part 1,
 * chapter 17), in its transitional and its strict namespace alike; elements of other vocabularies are passed through.
 * Entities and document types are refused by the parser. Not thread-safe.
 */
final class DocxMarkup implements AutoCloseable {

    private static final Set<String> WORD = Set.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main");
    private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    /** Takes elements and characters in the order of the document. */
    interface Visitor {

        /** An element starts; false leaves it out with all that stands in it. */
        boolean start(String element, DocxMarkup at);

        /** An element ends. */
        void end(String element);

        /** Characters of the element that started last. */
        void text(String characters);
    }

    private final XMLStreamReader xml;

    DocxMarkup(InputStream part) throws XMLStreamException {
        XMLInputFactory factory = XMLHelper.newXMLInputFactory();
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        this.xml = factory.createXMLStreamReader(part);
    }

    /** Shows the whole part to {@code visitor}. */
    void walk(Visitor visitor) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(visitor);
                case XMLStreamConstants.END_ELEMENT -> {
                    if (isWord()) {
                        visitor.end(xml.getLocalName());
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    visitor.text(xml.getText());
                default -> {
                    // Comments and processing instructions say nothing.
                }
            }
        }
    }

    /** The element's attribute of this local name, null when there is none. */
    @Nullable
    String value(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The attribute as a whole number, {@code otherwise} when it is none. */
    int number(String name, int otherwise) {
        String value = value(name);
        return value != null && value.matches("-?\\d{1,9}") ? Integer.parseInt(value) : otherwise;
    }

    /** Whether the element switches something on: without a value it does. */
    boolean isOn() {
        String value = value("val");
        return value == null || !value.equals("0") && !value.equals("false") && !value.equals("off");
    }

    @Override
    public void close() throws XMLStreamException {
        xml.close();
    }

    private void start(Visitor visitor) throws XMLStreamException {
        // Of a thing that is written twice, for newer and for older programs, the first is read.
        boolean repeats = xml.getLocalName().equals("Fallback") && COMPATIBILITY.equals(xml.getNamespaceURI());
        if (repeats || isWord() && !visitor.start(xml.getLocalName(), this)) {
            skip();
        }
    }

    private void skip() throws XMLStreamException {
        for (int open = 1; open > 0 && xml.hasNext(); ) {
            int event = xml.next();
            open += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private boolean isWord() {
        String namespace = xml.getNamespaceURI();
        return namespace != null && WORD.contains(namespace);
    }
}
