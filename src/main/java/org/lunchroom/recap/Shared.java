package org.lunchroom.recap;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lunchroom.kernel.text.Node;
import org.lunchroom.kernel.text.Words;
import org.lunchroom.recap.Recap.Resource;
import org.lunchroom.rooms.Message;

/** The links that people shared: each once, with whoever was first and the question they shared it at. */
final class Shared {
    private static final int TITLE_LENGTH = 80;

    private Shared() {}

    static List<Resource> resources(Material material, Map<UUID, Words> parsed) {
        Map<String, Resource> shared = new LinkedHashMap<>();
        for (var message : material.messages()) {
            var words = parsed.get(message.id());
            for (var href : words.links()) {
                shared.computeIfAbsent(href, key -> resource(material, message, words, key));
            }
        }
        return new ArrayList<>(shared.values());
    }

    private static Resource resource(Material material, Message message, Words words, String href) {
        var address = address(href);
        var title = written(words.tree(), href).orElse(address);
        var sharedBy = material.by().get(message.author());
        return new Resource(href, shortened(title), site(href), sharedBy, message.question(), message.id());
    }

    /** The words that the link stood on, where they are more than the address again. */
    private static Optional<String> written(List<Node> nodes, String href) {
        for (var node : nodes) {
            var found = node.t().equals("link") && href.equals(node.href())
                    ? Optional.of(plain(node.c())).filter(text -> !text.isBlank() && !href.contains(text.strip()))
                    : written(node.c(), href);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static String plain(List<Node> nodes) {
        var text = new StringBuilder();
        nodes.forEach(node -> text.append(node.s() == null ? plain(node.c()) : node.s()));
        return text.toString();
    }

    private static String address(String href) {
        return href.replaceFirst("^[a-z]+://(www\\.)?", "").replaceFirst("/$", "");
    }

    private static String site(String href) {
        try {
            var host = URI.create(href).getHost();
            return host == null ? address(href).replaceFirst("[/?#].*$", "") : host.replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException e) {
            // Addresses as people write them are not always URIs ("…/söhne").
            return address(href).replaceFirst("[/?#].*$", "");
        }
    }

    private static String shortened(String title) {
        int length = title.codePointCount(0, title.length());
        return length <= TITLE_LENGTH ? title : title.substring(0, title.offsetByCodePoints(0, TITLE_LENGTH - 1)) + "…";
    }
}
