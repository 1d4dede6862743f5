package org.lunchroom.rooms.guests;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.lunchroom.rooms.Room;

/** Where people find a room: a page of the portal for the house, a page of ours while guests come in. */
@Singleton
public class RoomAddresses {
    private final GuestSettings settings;
    private final Entrances entrances;
    private final GuestPart guests;

    @Inject
    public RoomAddresses(GuestSettings settings, Entrances entrances, GuestPart guests) {
        this.settings = settings;
        this.entrances = entrances;
        this.guests = guests;
    }

    /** For people of the house. */
    public String of(String tag) {
        return settings.roomAddress().replace("{tag}", encoded(tag));
    }

    /** For whoever stands in front of a wall. */
    public String ofWall(Room room) {
        return guests.isOpen(room.id())
                ? settings.joinAddress()
                        .replace("{code}", encoded(entrances.of(room).code()))
                : of(room.tag());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
