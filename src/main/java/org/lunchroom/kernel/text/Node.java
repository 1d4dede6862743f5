package org.lunchroom.kernel.text;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.lunchroom.kernel.Json;

/**
 * One node of what somebody wrote. There are blocks ("p", "ul", "ol", "li", "pre"), marks ("em", "strong", "code"),
 * "text", "br", "link", "mention" and "tag"; nothing else ever.
 *
 * @param t the kind
 * @param s the characters of a leaf; null where there are children
 * @param href where a link leads (http or https); null otherwise
 * @param c the children; empty for a leaf
 */
public record Node(String t, String s, String href, List<Node> c) {
    static Node leaf(String kind, String characters) {
        return new Node(kind, characters, null, List.of());
    }

    static Node of(String kind, List<Node> children) {
        return new Node(kind, null, null, List.copyOf(children));
    }

    static Node link(String href, List<Node> children) {
        return new Node("link", null, href, List.copyOf(children));
    }

    JsonObject json(Function<String, UUID> people) {
        var json = Json.createObjectBuilder().add("t", t);
        if (s != null) {
            json.add("s", s);
        }
        if (href != null) {
            json.add("href", href);
        }
        var person = t.equals("mention") ? people.apply(s) : null;
        if (person != null) {
            json.add("person", person.toString());
        }
        if (!c.isEmpty()) {
            json.add("c", json(c, people));
        }
        return json.build();
    }

    static JsonArray json(List<Node> nodes, Function<String, UUID> people) {
        var array = Json.createArrayBuilder();
        nodes.forEach(node -> array.add(node.json(people)));
        return array.build();
    }
}
