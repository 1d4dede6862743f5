package org.lunchroom.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** What RFC 4287 asks of a feed document, rule by rule. */
public final class AtomRules {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Set<String> ONCE =
            Set.of("generator", "icon", "logo", "rights", "subtitle", "published", "source", "summary", "content");
    private static final Set<String> TEXTS = Set.of("title", "subtitle", "rights", "summary");
    private static final Set<String> IN_FEED = Set.of(
            "author",
            "category",
            "contributor",
            "generator",
            "icon",
            "id",
            "link",
            "logo",
            "rights",
            "subtitle",
            "title",
            "updated",
            "entry");
    private static final Set<String> IN_ENTRY = Set.of(
            "author",
            "category",
            "content",
            "contributor",
            "id",
            "link",
            "published",
            "rights",
            "source",
            "summary",
            "title",
            "updated");

    private AtomRules() {}

    /** The document element, of a feed that keeps every rule. */
    public static Element checked(String document) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var feed = factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(document)))
                .getDocumentElement();
        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(feed.getLocalName()).isEqualTo("feed");
        container(feed, IN_FEED);
        var entries = children(feed, "entry");
        boolean eachHasAuthor =
                entries.stream().noneMatch(entry -> children(entry, "author").isEmpty());
        assertThat(!children(feed, "author").isEmpty() || eachHasAuthor)
                .as("4.1.1: somebody is the author of each entry")
                .isTrue();
        var known = new HashSet<String>();
        for (var entry : entries) {
            container(entry, IN_ENTRY);
            assertThat(known.add(text(entry, "id") + " " + text(entry, "updated")))
                    .as("4.1.1: no entry twice")
                    .isTrue();
            assertThat(children(entry, "content").isEmpty() && alternates(entry) == 0)
                    .as("4.1.2: without content there is a link")
                    .isFalse();
        }
        return feed;
    }

    private static void container(Element element, Set<String> allowed) {
        assertThat(children(element)).extracting(Element::getLocalName).isSubsetOf(allowed);
        List.of("id", "title", "updated")
                .forEach(name -> assertThat(children(element, name)).as(name).hasSize(1));
        ONCE.forEach(name -> assertThat(children(element, name)).as(name).hasSizeLessThan(2));
        assertThat(alternates(element)).as("one alternate of each kind").isLessThan(2);
        assertThat(URI.create(text(element, "id")).isAbsolute()).isTrue();
        date(text(element, "updated"));
        children(element, "published").forEach(one -> date(one.getTextContent()));
        children(element, "author").forEach(AtomRules::person);
        children(element, "link").forEach(AtomRules::link);
        children(element, "category")
                .forEach(one -> assertThat(one.getAttribute("term")).isNotEmpty());
        TEXTS.stream().flatMap(name -> children(element, name).stream()).forEach(AtomRules::plain);
        children(element, "content").forEach(AtomRules::plain);
    }

    private static void person(Element person) {
        assertThat(children(person, "name")).hasSize(1);
        assertThat(children(person)).extracting(Element::getLocalName).isSubsetOf("name", "uri", "email");
    }

    private static void link(Element link) {
        assertThat(URI.create(link.getAttribute("href")).isAbsolute()).isTrue();
        assertThat(link.hasChildNodes()).isFalse();
    }

    private static void plain(Element text) {
        assertThat(text.getAttribute("type")).isIn("", "text");
        assertThat(children(text)).as("3.1.1: no elements in plain text").isEmpty();
    }

    private static void date(String written) {
        assertThat(written).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)");
        OffsetDateTime.parse(written);
    }

    private static long alternates(Element element) {
        return children(element, "link").stream()
                .filter(link -> Set.of("", "alternate").contains(link.getAttribute("rel")))
                .count();
    }

    public static String text(Element element, String name) {
        return children(element, name).get(0).getTextContent();
    }

    public static List<Element> children(Element element, String name) {
        return children(element).stream()
                .filter(child -> child.getLocalName().equals(name))
                .toList();
    }

    private static List<Element> children(Element element) {
        var nodes = element.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .peek(child -> assertThat(child.getNamespaceURI()).isEqualTo(ATOM))
                .toList();
    }
}
