package soleatlas.export;

import java.io.Writer;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes elements, each on a line of its own so that two versions of a picture can be compared. Whatever stands in a map comes
 * out as text: signs with a meaning in XML are escaped, those that XML has no place for are left out.
 */
final class SvgElements {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private final XMLStreamWriter out;
    private final Set<String> ids = new HashSet<>();
    private boolean filled;

    SvgElements(Writer writer) throws XMLStreamException {
        out = XMLOutputFactory.newFactory().createXMLStreamWriter(writer);
        out.writeStartDocument("UTF-8", "1.0");
    }

    /** Begins the outermost element. */
    void root() throws XMLStreamException {
        out.writeCharacters("\n");
        out.writeStartElement("", "svg", NAMESPACE);
        out.writeDefaultNamespace(NAMESPACE);
    }

    /** Begins an element that holds others. */
    void start(String name, String... attributes) throws XMLStreamException {
        out.writeCharacters("\n");
        out.writeStartElement(name);
        filled = false;
        attributes(attributes);
    }

    /** Adds attributes to the element that was begun: names and values in turn. */
    void attributes(String... namesAndValues) throws XMLStreamException {
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            out.writeAttribute(namesAndValues[i], clean(namesAndValues[i + 1]));
        }
    }

    /** Adds the language of all text inside the element that was begun. */
    void language(String tag) throws XMLStreamException {
        out.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", clean(tag));
    }

    /** Ends the element that was begun last. */
    void end() throws XMLStreamException {
        out.writeCharacters(filled ? "" : "\n");
        out.writeEndElement();
        filled = false;
    }

    /** Writes an element without content. */
    void empty(String name, String... attributes) throws XMLStreamException {
        out.writeCharacters("\n");
        out.writeEmptyElement(name);
        attributes(attributes);
    }

    /** Writes an element that holds a text. */
    void text(String name, String text, String... attributes) throws XMLStreamException {
        start(name, attributes);
        out.writeCharacters(clean(text));
        filled = true;
        end();
    }

    /** Ends the document. */
    void finish() throws XMLStreamException {
        end();
        out.writeEndDocument();
        out.writeCharacters("\n");
        out.flush();
    }

    /** An id of XML that nothing else has, as near to the wanted one as can be: {@code zone-left-plantar-heart}. */
    String id(String wanted) {
        String plain = wanted.replaceAll("[^A-Za-z0-9_.-]", "-");
        String id = plain.matches("[A-Za-z_].*") ? plain : "n" + plain;
        for (int next = 2; !ids.add(id); next++) {
            id = plain + "-" + next;
        }
        return id;
    }

    /** Only the characters that XML 1.0 allows. */
    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .filter(character -> character == '\t'
                        || character == '\n'
                        || (character >= 0x20 && character <= 0xD7FF && !(character >= 0x7F && character <= 0x9F))
                        || (character >= 0xE000 && character <= 0xFFFD)
                        || (character >= 0x10000 && character <= 0x10FFFF))
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }
}
