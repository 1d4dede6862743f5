package org.lunchroom.demo;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.lunchroom.identity.Persona;
import org.lunchroom.rooms.NewRoom;
import org.lunchroom.rooms.Role;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.RoomKind;
import org.lunchroom.rooms.Rooms;
import org.lunchroom.rooms.Visibility;
import org.lunchroom.rooms.members.Members;

/** The communities of the demonstration: one around a course, one around a theme. */
@Singleton
class FoundCommunities {
    private static final String COURSE = "leadership7";
    private static final Map<String, List<String>> THEMES = Map.of(
            COURSE,
            List.of("First-line leadership, group 7", "What we try after the two days, and what becomes of it."),
            "teamleads",
            List.of(
                    "Peer room for team leads",
                    "A question you would not ask your own boss: somebody here has had it before."));
    private static final int WORDS = 1000;

    private final Cast cast;
    private final Rooms rooms;
    private final Members members;

    @Inject
    FoundCommunities(Cast cast, Rooms rooms, Members members) {
        this.cast = cast;
        this.rooms = rooms;
        this.members = members;
    }

    /** The room of this tag, founded where there is none yet. */
    Room called(String tag) {
        return rooms.called(tag).orElseGet(() -> found(tag));
    }

    // Where the course has no dates here, its community is there all the same.
    private Room found(String tag) {
        var host = cast.enter(Persona.HOST);
        var theme = THEMES.get(tag);
        var visibility = tag.equals(COURSE) ? Visibility.INVITED : Visibility.OPEN;
        var room = rooms.found(
                host, new NewRoom(tag, theme.get(0), theme.get(1), RoomKind.COMMUNITY, visibility, WORDS, null, null));
        for (var persona : Persona.values()) {
            if (persona != Persona.HOST && persona != Persona.ADMIN) {
                members.appoint(host, room, cast.enter(persona).person(), role(persona));
            }
        }
        return room;
    }

    private static Role role(Persona persona) {
        return persona == Persona.CO_MODERATOR ? Role.MODERATOR : Role.PARTICIPANT;
    }
}
