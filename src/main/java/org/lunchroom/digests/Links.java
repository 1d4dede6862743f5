package org.lunchroom.digests;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.lunchroom.kernel.settings.Settings;

/** Where things are that digests lead to. */
@Singleton
public class Links {
    private final String base;
    private final String room;
    private final String digest;

    @Inject
    public Links(Settings settings) {
        base = settings.baseUrl();
        room = settings.roomAddress();
        digest = settings.text("lunchroom.digest.address", base + "/digests/{digest}");
        if (!digest.matches("https?://[^\\s{}]+\\{digest}[^\\s{}]*")) {
            throw Settings.wrong(
                    "lunchroom.digest.address", "an address such as https://intranet.example/digests?id={digest}");
        }
    }

    /** Our own, without a slash at the end. */
    public String base() {
        return base;
    }

    public String room(String tag) {
        return room.replace("{tag}", URLEncoder.encode(tag, StandardCharsets.UTF_8));
    }

    /** A message where it was said: the room opens there, on whatever page of the portal it is. */
    public String message(String tag, UUID id) {
        var address = room(tag);
        return address.contains("#") ? address : address + "#message=" + id;
    }

    /** A digest's permanent page. */
    public String digest(UUID id) {
        return digest.replace("{digest}", id.toString());
    }

    /** The recap of a chat. */
    public String recap(UUID chat) {
        return base + "/recaps/" + chat;
    }
}
