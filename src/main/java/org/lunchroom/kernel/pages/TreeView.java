package org.lunchroom.kernel.pages;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tree of what somebody wrote, as the templates walk it. */
public final class TreeView {
    private static final Set<String> KINDS =
            Set.of("p", "ul", "ol", "li", "pre", "em", "strong", "code", "text", "br", "link", "mention", "tag");

    private TreeView() {}

    /** For the partial "nodes". */
    public static List<Map<String, Object>> of(JsonArray tree) {
        return tree.getValuesAs(JsonObject.class).stream().map(TreeView::node).toList();
    }

    private static Map<String, Object> node(JsonObject node) {
        var view = new HashMap<String, Object>();
        KINDS.forEach(kind -> view.put(kind, false));
        view.put(
                node.getString("t"),
                Map.of(
                        "s",
                        node.getString("s", ""),
                        "href",
                        safe(node.getString("href", "")),
                        "nodes",
                        node.containsKey("c") ? of(node.getJsonArray("c")) : List.of()));
        return view;
    }

    /** The parser lets only http and https through; should that ever change, a page still runs nobody's script. */
    public static String safe(String href) {
        return href.startsWith("https://") || href.startsWith("http://") ? href : "#";
    }
}
