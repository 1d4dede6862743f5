package org.lunchroom.previews.reading;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.lunchroom.kernel.outbound.Destination;
import org.lunchroom.kernel.outbound.Fetched;

/** A page of HTML: OpenGraph first, then what Twitter, JSON-LD and plain HTML have for the same. */
final class HtmlPage {
    private static final int MOST_META = 500;
    private static final String UNKNOWN = "\uFFFD";

    private final Fetched fetched;
    private final Document document;
    private final Map<String, String> meta = new HashMap<>();

    HtmlPage(Fetched fetched) {
        this.fetched = fetched;
        this.document = parsed(fetched);
        for (Element element : document.select("meta[content]")) {
            for (var name : new String[] {"property", "name", "itemprop", "http-equiv"}) {
                var key = element.attr(name).strip().toLowerCase(Locale.ROOT);
                if (!key.isEmpty() && meta.size() < MOST_META) {
                    meta.putIfAbsent(key, element.attr("content"));
                }
            }
        }
    }

    // A mark at the start of the file wins, then what the server says, then what the page says of itself.
    private static Document parsed(Fetched fetched) {
        try {
            var base = fetched.from().address();
            var document = Jsoup.parse(fetched.body(), charset(fetched.head().charset()), base);
            boolean guessed = fetched.head().charset() == null
                    && document.select("meta[charset], meta[http-equiv=content-type]")
                            .isEmpty();
            return guessed && document.title().contains(UNKNOWN)
                    ? Jsoup.parse(fetched.body(), "windows-1252", base)
                    : document;
        } catch (IOException e) {
            return Document.createShell("");
        }
    }

    private static String charset(String said) {
        try {
            return said == null ? null : Charset.forName(said).name();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    PageFacts facts() {
        var data = LinkedData.of(document);
        var robots = Robots.of(fetched.head().robots() + "," + meta.getOrDefault("robots", ""));
        return openGraph().or(data.facts(fetched.from())).or(plain()).as(robots);
    }

    private PageFacts openGraph() {
        return new PageFacts(
                said(Cleaned.TITLE, "og:title", "twitter:title"),
                said(Cleaned.DESCRIPTION, "og:description", "twitter:description"),
                said(Cleaned.NAME, "og:site_name"),
                name(said(Cleaned.NAME, "article:author", "book:author")),
                null,
                Cleaned.day(first("article:published_time", "og:article:published_time")),
                place(first("og:image:secure_url", "og:image:url", "og:image", "twitter:image", "twitter:image:src")),
                null,
                null);
    }

    private PageFacts plain() {
        var heading = Optional.ofNullable(document.selectFirst("h1")).map(Element::text);
        var language = Optional.ofNullable(document.selectFirst("html[lang]")).map(html -> html.attr("lang"));
        return new PageFacts(
                Cleaned.line(document.title().isBlank() ? heading.orElse(null) : document.title(), Cleaned.TITLE),
                said(Cleaned.DESCRIPTION, "description", "dc.description", "dcterms.description"),
                said(Cleaned.NAME, "application-name"),
                name(said(Cleaned.NAME, "author", "dc.creator", "dcterms.creator", "citation_author")),
                Cleaned.language(language.orElse(first("og:locale", "content-language"))),
                Cleaned.day(first("date", "dc.date", "dcterms.date", "dcterms.created", "citation_publication_date")),
                linked("link[rel=image_src]"),
                linked("link[rel~=(?i)alternate][type=application/json+oembed]"),
                PageText.of(document));
    }

    private String said(int longest, String... names) {
        for (var name : names) {
            var line = Cleaned.line(meta.get(name), longest);
            if (line != null) {
                return line;
            }
        }
        return null;
    }

    private String first(String... names) {
        for (var name : names) {
            if (!meta.getOrDefault(name, "").isBlank()) {
                return meta.get(name);
            }
        }
        return null;
    }

    // Some put the address of the author's page here.
    private static String name(String said) {
        return said == null || said.contains("://") ? null : said;
    }

    private Destination linked(String selector) {
        var link = document.selectFirst(selector);
        return link == null ? null : place(link.attr("href"));
    }

    private Destination place(String written) {
        return written == null || written.isBlank()
                ? null
                : fetched.from().next(written).orElse(null);
    }

    static boolean asksForPassword(Fetched fetched) {
        var text = new String(fetched.bytes(), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        return text.contains("type=\"password\"") || text.contains("type='password'") || text.contains("type=password");
    }
}
