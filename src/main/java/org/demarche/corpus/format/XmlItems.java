package org.demarche.corpus.format;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.demarche.corpus.ReadLimits;
import org.demarche.corpus.UnusableInputException;
import org.demarche.corpus.Utf8;
import org.demarche.record.FailureCode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.TextNode;

/**
 * Reads an XML file item by item, each as a small tree, and holds no more than one.
 *
 * <p>DTDs are skipped and no entity but HTML's is known, so nothing is fetched and nothing expands.
 * Names are in lower case and without prefix, but Dublin Core's begin with {@code dc-}, and those
 * of vocabularies that articles are not written in with {@code x-}.
 */
final class XmlItems {
  /** Real documents stay below 50. */
  private static final int MAX_DEPTH = 256;

  /** What a tag takes in memory, counted as characters of text. */
  private static final int ELEMENT_CHARACTERS = 64;

  private static final int MAX_HEAD_CHARACTERS = 500;
  private static final String DUBLIN_CORE = "http://purl.org/dc/";

  private static final Set<String> KNOWN =
      Set.of(
          "",
          "http://purl.org/rss/1.0/",
          "http://purl.org/rss/1.0/modules/content/",
          "http://www.w3.org/2005/Atom",
          "http://purl.org/atom/ns#",
          "http://www.w3.org/1999/xhtml",
          "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
          "http://iptc.org/std/nar/2006-10-01/",
          "http://iptc.org/std/NITF/2006-10-18/",
          "http://backend.userland.com/rss2");

  private final BoundedStream bounded;
  private final XMLStreamReader xml;
  private final Set<String> itemNames;
  private final int maxCharacters;
  private final Map<String, String> head = new HashMap<>();
  private int depth;

  /**
   * @param itemNames the elements that are items
   * @throws UnusableInputException XML_INVALID
   */
  XmlItems(InputStream in, Set<String> itemNames, ReadLimits limits)
      throws IOException, UnusableInputException {
    this.itemNames = itemNames;
    this.maxCharacters = limits.maxRecordBytes();
    this.bounded = new BoundedStream(in, limits.maxRecordBytes());
    // The JDK's own parser, whatever other libraries bring along.
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    try {
      xml = factory.createXMLStreamReader(bounded);
    } catch (XMLStreamException e) {
      throw invalid(e);
    } catch (RuntimeException e) {
      throw refusal(e);
    }
  }

  /** What stood before the items so far: the first text of each name, such as the feed's title. */
  Map<String, String> head() {
    return head;
  }

  /**
   * The next item.
   *
   * @return null when there is no other
   * @throws UnusableInputException XML_INVALID or RECORD_TOO_LARGE: the rest cannot be read
   */
  Element next() throws IOException, UnusableInputException {
    String name = "";
    while (hasNext()) {
      switch (event()) {
        case XMLStreamConstants.START_ELEMENT -> {
          name = name();
          if (itemNames.contains(name)) {
            return item();
          }
          enter();
          keepLanguage();
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          name = "";
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> keep(name);
        default -> {}
      }
    }
    return null;
  }

  private void keepLanguage() {
    String language = xml.getAttributeValue("http://www.w3.org/XML/1998/namespace", "lang");
    if (language != null) {
      head.putIfAbsent("language", Utf8.cut(language, MAX_HEAD_CHARACTERS));
    }
  }

  private void keep(String name) {
    if (!name.isEmpty() && !xml.isWhiteSpace()) {
      head.putIfAbsent(name, Utf8.cut(xml.getText().strip(), MAX_HEAD_CHARACTERS));
    }
  }

  private void enter() throws UnusableInputException {
    depth++;
    if (depth > MAX_DEPTH) {
      throw new UnusableInputException(
          FailureCode.XML_INVALID, "Elements are nested deeper than %d".formatted(MAX_DEPTH));
    }
  }

  private Element item() throws IOException, UnusableInputException {
    Element item = element();
    Element current = item;
    long characters = 0;
    while (current != null) {
      if (!hasNext()) {
        throw new UnusableInputException(FailureCode.XML_INVALID, "The file ends within an item");
      }
      switch (event()) {
        case XMLStreamConstants.START_ELEMENT -> {
          enter();
          Element child = element();
          current.appendChild(child);
          current = child;
          characters += ELEMENT_CHARACTERS + child.attributes().html().length();
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth -= current.equals(item) ? 0 : 1;
          current = current.equals(item) ? null : current.parent();
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          current.appendChild(new TextNode(xml.getText()));
          characters += xml.getTextLength();
        }
        case XMLStreamConstants.ENTITY_REFERENCE -> current.appendChild(new TextNode(entity()));
        default -> {}
      }
      if (characters > maxCharacters) {
        throw new UnusableInputException(
            FailureCode.RECORD_TOO_LARGE,
            "An item is larger than the limit of %d".formatted(maxCharacters));
      }
    }
    return item;
  }

  private String entity() throws UnusableInputException {
    String text = Entities.getByName(xml.getLocalName());
    if (text.isEmpty()) {
      throw new UnusableInputException(
          FailureCode.XML_INVALID,
          "The entity '%s' is not known, and DTDs are not read"
              .formatted(Utf8.cut(xml.getLocalName(), 80)));
    }
    return text;
  }

  private Element element() {
    Element element = new Element(name());
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String name = xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
      element.attr(name, xml.getAttributeValue(i));
    }
    return element;
  }

  private String name() {
    String name = xml.getLocalName().toLowerCase(Locale.ROOT);
    String space = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
    if (KNOWN.contains(space)) {
      return name;
    }
    return (space.startsWith(DUBLIN_CORE) ? "dc-" : "x-") + name;
  }

  private boolean hasNext() throws IOException, UnusableInputException {
    try {
      return xml.hasNext();
    } catch (XMLStreamException e) {
      throw invalid(e);
    } catch (RuntimeException e) {
      throw refusal(e);
    }
  }

  private int event() throws IOException, UnusableInputException {
    bounded.startRecord();
    try {
      return xml.next();
    } catch (XMLStreamException e) {
      throw invalid(e);
    } catch (RuntimeException e) {
      throw refusal(e);
    }
  }

  /** What the parser complains of; a fault of the stream is handed on as it came. */
  private UnusableInputException invalid(XMLStreamException e)
      throws IOException, UnusableInputException {
    Throwable nested = e.getNestedException();
    if (nested instanceof BoundedStream.RecordTooLarge) {
      throw new UnusableInputException(
          FailureCode.RECORD_TOO_LARGE,
          "A part of the file is larger than the limit of %d bytes".formatted(maxCharacters),
          e);
    }
    if (nested instanceof IOException io
        && !(io instanceof CharConversionException)
        && !(io instanceof UnsupportedEncodingException)) {
      throw io;
    }
    return refusal(e);
  }

  /** The parser meets hostile bytes; whatever it throws is a fault of the file. */
  private static UnusableInputException refusal(Exception e) {
    String message = e.getMessage() == null ? e.toString() : e.getMessage();
    return new UnusableInputException(
        FailureCode.XML_INVALID, Utf8.cut(message.replaceAll("\\s+", " "), 300), e);
  }
}
