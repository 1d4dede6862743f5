package org.lunchroom.integrations.oembed;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * What page of ours an address is: of a room, of a chat's recap, or of a digest. The others of the three are null.
 *
 * @param href as it was asked for
 */
record PageAddress(String href, String room, UUID chat, UUID digest) {
    private static final int LONGEST = 2048;
    private static final String RECAPS = "recaps/";
    private static final String DIGESTS = "digests/";

    /**
     * @param base where we are, without a slash at the end
     * @param roomAddress where the portal shows rooms, with "{tag}" in it
     */
    static Optional<PageAddress> of(String written, String base, String roomAddress) {
        if (written == null || written.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var address = URI.create(written);
            return ours(address, URI.create(base)).or(() -> ofPortal(written, roomAddress));
        } catch (IllegalArgumentException e) {
            // No address, a broken escape, or a chat that is no id: no page of ours.
            return Optional.empty();
        }
    }

    private static Optional<PageAddress> ours(URI address, URI base) {
        boolean here = base.getScheme().equalsIgnoreCase(address.getScheme())
                && base.getRawAuthority().equalsIgnoreCase(address.getRawAuthority());
        var path = here && address.getPath() != null ? address.getPath() : "";
        if (!path.startsWith(base.getPath() + "/")) {
            return Optional.empty();
        }
        var page = path.substring(base.getPath().length() + 1);
        if (page.startsWith(RECAPS)) {
            return Optional.of(recap(address, page.substring(RECAPS.length())));
        }
        if (page.startsWith(DIGESTS)) {
            return Optional.of(digest(address, page.substring(DIGESTS.length())));
        }
        return switch (page) {
            case "room.html", "shelf.html" ->
                parameter(address, "tag").map(tag -> new PageAddress(address.toString(), tag, null, null));
            case "recap.html" -> parameter(address, "chat").map(chat -> recap(address, chat));
            case "digest.html" -> parameter(address, "digest").map(digest -> digest(address, digest));
            default -> Optional.empty();
        };
    }

    private static PageAddress recap(URI address, String chat) {
        return new PageAddress(address.toString(), null, UUID.fromString(chat), null);
    }

    private static PageAddress digest(URI address, String digest) {
        return new PageAddress(address.toString(), null, null, UUID.fromString(digest));
    }

    private static Optional<PageAddress> ofPortal(String written, String roomAddress) {
        int at = roomAddress.indexOf("{tag}");
        var start = roomAddress.substring(0, at);
        var end = roomAddress.substring(at + "{tag}".length());
        if (written.length() <= start.length() + end.length() || !written.startsWith(start) || !written.endsWith(end)) {
            return Optional.empty();
        }
        var tag = written.substring(start.length(), written.length() - end.length());
        return Optional.of(new PageAddress(written, decoded(tag), null, null));
    }

    private static Optional<String> parameter(URI address, String name) {
        var query = address.getRawQuery() == null ? "" : address.getRawQuery();
        return Arrays.stream(query.split("&"))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> decoded(pair.substring(name.length() + 1)))
                .findFirst();
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
