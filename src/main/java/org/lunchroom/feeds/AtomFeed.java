package org.lunchroom.feeds;

import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A feed as Atom (RFC 4287). */
final class AtomFeed {
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final String XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";
    private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter out;
    private final FeedFormat.Place place;

    private AtomFeed(XMLStreamWriter out, FeedFormat.Place place) {
        this.out = out;
        this.place = place;
    }

    static String write(Feed feed, FeedFormat.Place place) {
        var text = new StringWriter();
        try {
            new AtomFeed(XML.createXMLStreamWriter(text), place).feed(feed);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A text can always be written to.", e);
        }
        return text.toString();
    }

    private void feed(Feed feed) throws XMLStreamException {
        out.writeStartDocument("utf-8", "1.0");
        out.writeStartElement("feed");
        out.writeDefaultNamespace(NAMESPACE);
        out.writeAttribute("xml", XML_NAMESPACE, "lang", feed.language().tag());
        element("id", place.id(feed.id()));
        element("title", feed.title());
        element("updated", time(place.updated(feed)));
        link("self", place.self(), "application/atom+xml");
        link("alternate", feed.home(), "text/html");
        author("Lunchroom");
        element("generator", "Lunchroom");
        for (var item : feed.items()) {
            entry(item);
        }
        out.writeEndElement();
        out.writeEndDocument();
    }

    private void entry(FeedItem item) throws XMLStreamException {
        out.writeStartElement("entry");
        element("id", place.id(item.id()));
        element("title", item.title());
        element("published", time(item.published()));
        element("updated", time(item.updated()));
        link("alternate", item.address(), null);
        if (item.author() != null) {
            author(item.author());
        }
        for (var tag : item.tags()) {
            out.writeEmptyElement("category");
            out.writeAttribute("term", tag);
        }
        if (!item.text().isEmpty()) {
            element("content", item.text());
        }
        out.writeEndElement();
    }

    private void author(String name) throws XMLStreamException {
        out.writeStartElement("author");
        element("name", name);
        out.writeEndElement();
    }

    private void link(String relation, String address, String type) throws XMLStreamException {
        out.writeEmptyElement("link");
        out.writeAttribute("rel", relation);
        if (type != null) {
            out.writeAttribute("type", type);
        }
        out.writeAttribute("href", address);
    }

    private void element(String name, String text) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(text);
        out.writeEndElement();
    }

    static String time(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
