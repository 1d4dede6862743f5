package org.lunchroom.recap;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lunchroom.kernel.text.Words;
import org.lunchroom.kernel.web.WrittenLink;
import org.lunchroom.recap.Recap.Resource;
import org.lunchroom.rooms.Message;

/** The links that people shared: each once, with whoever was first and the question they shared it at. */
final class Shared {
    private static final int TITLE_LENGTH = 80;

    private Shared() {}

    static List<Resource> resources(Material material, Map<UUID, Words> parsed) {
        Map<String, Resource> shared = new LinkedHashMap<>();
        for (var message : material.messages()) {
            for (var link : WrittenLink.in(parsed.get(message.id()))) {
                shared.computeIfAbsent(link.key(), key -> resource(material, message, link));
            }
        }
        return new ArrayList<>(shared.values());
    }

    private static Resource resource(Material material, Message message, WrittenLink link) {
        var href = link.href();
        var preview = material.previews().get(href);
        var page = preview == null || preview.title() == null ? address(href) : preview.title();
        var title = link.title() == null ? page : link.title();
        var sharedBy = material.by().get(message.author());
        return new Resource(href, shortened(title), site(href), sharedBy, message.question(), message.id(), preview);
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
