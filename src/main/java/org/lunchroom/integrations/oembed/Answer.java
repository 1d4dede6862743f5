package org.lunchroom.integrations.oembed;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.lunchroom.kernel.Json;

/** A teaser as oEmbed 1.0 has it: members in their order, texts and whole numbers. */
record Answer(Map<String, Object> members) {
    private static final int WIDTH = 480;
    private static final int HEIGHT = 160;
    static final int CACHE_SECONDS = 300;
    private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();

    /** No larger than the asker has room for. */
    static Answer of(Teaser teaser, String base, int maxWidth, int maxHeight) {
        var members = new LinkedHashMap<String, Object>();
        members.put("version", "1.0");
        members.put("type", "rich");
        members.put("title", teaser.title());
        members.put("provider_name", "Lunchroom");
        members.put("provider_url", base + "/");
        members.put("cache_age", CACHE_SECONDS);
        members.put("html", teaser.html());
        members.put("width", Math.min(WIDTH, maxWidth));
        members.put("height", Math.min(HEIGHT, maxHeight));
        return new Answer(members);
    }

    String json() {
        return Json.createObjectBuilder(members).build().toString();
    }

    String xml() {
        var text = new StringWriter();
        try {
            var out = XML.createXMLStreamWriter(text);
            out.writeStartDocument("utf-8", "1.0");
            out.writeStartElement("oembed");
            for (var member : members.entrySet()) {
                out.writeStartElement(member.getKey());
                out.writeCharacters(String.valueOf(member.getValue()));
                out.writeEndElement();
            }
            out.writeEndElement();
            out.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A text can always be written to.", e);
        }
        return text.toString();
    }
}
