package org.lunchroom.feeds.rooms;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.rooms.Room;

/** Where people read what a feed tells of. */
@Singleton
public class RoomPages {
    private final Settings settings;

    @Inject
    public RoomPages(Settings settings) {
        this.settings = settings;
    }

    public String room(Room room) {
        return settings.roomAddress().replace("{tag}", escaped(room.tag()));
    }

    public String shelf(Room room) {
        return ours("/shelf.html?tag=" + escaped(room.tag()));
    }

    /** A page of our own. */
    public String ours(String path) {
        return settings.baseUrl() + path;
    }

    private static String escaped(String tag) {
        return URLEncoder.encode(tag, StandardCharsets.UTF_8);
    }
}
