package it.pdo.exchange.source.sheet;

import static it.pdo.exchange.message.ExchangeMessages.message;

import it.pdo.exchange.source.sheet.SheetBuilder.Stop;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The elements of an XML part, one after the other. A part that declares entities is refused. */
final class XmlPart {

    private static final int DEEPEST = 100;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final XMLInputFactory FACTORY = factory();

    /** What is done with the elements of a part. */
    interface Reading {
        void element(XmlPart at) throws Stop, XMLStreamException;
    }

    private final XlsxFile file;
    private final String name;
    private final XMLStreamReader xml;

    private XmlPart(XlsxFile file, String name, XMLStreamReader xml) {
        this.file = file;
        this.name = name;
        this.xml = xml;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLReporter((_, _, _, _) -> {}); // what is wrong becomes an issue, nothing goes to the console
        factory.setXMLResolver((_, _, _, _) -> {
            throw new XMLStreamException("no external part is read");
        });
        return factory;
    }

    /** Calls the reading at the start of every element it does not itself go past. */
    static void read(XlsxFile file, String name, InputStream in, Reading reading) throws Stop, IOException {
        try {
            XmlPart part = new XmlPart(file, name, FACTORY.createXMLStreamReader(utf8(in)));
            while (part.next()) {
                if (part.xml.isStartElement()) {
                    reading.element(part);
                }
            }
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof CharacterCodingException) {
                throw file.broken(message("sheet.broken.encoding", name));
            }
            if (e.getNestedException() instanceof IOException io) {
                throw io;
            }
            throw file.broken(message("sheet.broken.xml", name));
        } catch (RuntimeException e) { // the parser of the platform throws them on some broken texts
            throw file.broken(message("sheet.broken.xml", name));
        }
    }

    /** Decoded here, because the parser of the platform writes to the console what it cannot decode. */
    private static Reader utf8(InputStream in) throws IOException {
        PushbackInputStream start = new PushbackInputStream(in, MARK.length);
        byte[] first = start.readNBytes(MARK.length);
        if (!Arrays.equals(first, MARK)) {
            start.unread(first);
        }
        return new InputStreamReader(
                start,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private int depth;

    private boolean next() throws XMLStreamException, Stop {
        if (!xml.hasNext()) {
            return false;
        }
        switch (xml.next()) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw file.refused("sheet.entities", message("sheet.entities", name));
            case XMLStreamConstants.START_ELEMENT -> {
                if (++depth > DEEPEST) {
                    throw file.broken(message("sheet.broken.nesting", name));
                }
            }
            case XMLStreamConstants.END_ELEMENT -> depth--;
            default -> {}
        }
        return true;
    }

    boolean is(String element) {
        return xml.getLocalName().equals(element);
    }

    String element() {
        return xml.getLocalName();
    }

    /** The value of an attribute, whatever its namespace, or null. */
    @Nullable
    String attribute(String local) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(local)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Goes to the next element inside the one at the given depth; false at its end. */
    boolean inside(int outer) throws XMLStreamException, Stop {
        while (next()) {
            if (xml.isStartElement()) {
                return true;
            }
            if (xml.isEndElement() && depth < outer) {
                return false;
            }
        }
        return false;
    }

    /** How deep the element stands, from 1. */
    int depth() {
        return depth;
    }

    /** The characters right inside the element, up to the longest a cell may have and one more; goes to its end. */
    String text() throws XMLStreamException, Stop {
        StringBuilder text = new StringBuilder();
        int outer = depth;
        while (next()) {
            if (xml.isEndElement() && depth < outer) {
                break;
            }
            if (xml.isCharacters() && depth == outer && text.length() <= SheetLimits.CELL_TEXT) {
                text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            }
        }
        return text.toString();
    }

    /**
     * The text of paragraphs of OpenDocument inside the element, a line for each, without comments; up to the longest a cell
     * may have and one more. Goes to the end of the element.
     */
    String paragraphs() throws XMLStreamException, Stop {
        StringBuilder text = new StringBuilder();
        int outer = depth;
        int comment = Integer.MAX_VALUE;
        boolean first = true;
        while (next()) {
            if (xml.isEndElement()) {
                if (depth < outer) {
                    break;
                }
                comment = depth < comment ? Integer.MAX_VALUE : comment;
            } else if (xml.isStartElement() && comment == Integer.MAX_VALUE) {
                switch (element()) {
                    case "annotation" -> comment = depth;
                    case "p", "h" -> {
                        text.append(first ? "" : "\n");
                        first = false;
                    }
                    case "s", "tab" -> text.append(' ');
                    case "line-break" -> text.append('\n');
                    default -> {}
                }
            } else if (xml.isCharacters()
                    && depth > outer
                    && comment == Integer.MAX_VALUE
                    && text.length() <= SheetLimits.CELL_TEXT) {
                text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            }
        }
        return text.toString();
    }

    /** Whether an attribute says yes, as XML Schema writes it. */
    static boolean isTrue(@Nullable String attribute) {
        return "1".equals(attribute) || "true".equals(attribute);
    }
}
