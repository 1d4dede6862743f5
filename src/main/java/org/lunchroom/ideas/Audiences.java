package org.lunchroom.ideas;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;
import org.lunchroom.rooms.Visibility;

/**
 * For whom a card may be. Words of a room that not everybody may read go no further than its readers, whatever a card's
 * maker wants; only the author of the words lets them go further.
 */
@Singleton
public class Audiences {
    private final Rooms rooms;
    private final Origins origins;

    @Inject
    public Audiences(Rooms rooms, Origins origins) {
        this.rooms = rooms;
        this.origins = origins;
    }

    /** What the viewer may read at this moment. */
    Sight of(Viewer viewer) {
        return new Sight(
                viewer.person(), rooms.of(viewer).stream().map(Room::id).toList());
    }

    /** Whom the maker wants it to be for; null where they say nothing about it. */
    Aim aim(Viewer viewer, NewIdea wanted, UUID origin) {
        if (wanted.audience() == null && wanted.room() == null) {
            return null;
        }
        var audience = wanted.audience() == null ? Audience.ROOM : wanted.audience();
        if (audience != Audience.ROOM) {
            if (wanted.room() != null) {
                throw Problem.invalid("room", "A room is named with audience \"room\" only.");
            }
            return new Aim(audience, null);
        }
        return new Aim(
                audience,
                wanted.room() == null ? origin : spoken(viewer, wanted.room()).id());
    }

    /** A room to which the viewer may bring something. */
    public Room spoken(Viewer viewer, String tag) {
        var room = rooms.find(viewer, Check.text("room", tag, 61))
                .orElseThrow(() -> Problem.invalid("no-such-room", "room", "There is no such room that you can see."));
        if (!rooms.speaks(viewer, room)) {
            throw Problem.forbidden("Only hosts post in this room.");
        }
        return room;
    }

    /** The card, for these people; what is closed stays closed unless its author is the one who opens it. */
    Idea aimed(Idea idea, Aim aim) {
        boolean own = origins.author(idea).filter(idea.maker()::equals).isPresent();
        boolean further = aim.audience() == Audience.EVERYONE
                || (aim.audience() == Audience.ROOM && !idea.room().equals(aim.room()));
        var consent = own && further ? Consent.GIVEN : idea.consent();
        if (aim.audience() == Audience.EVERYONE && !open(idea) && consent != Consent.GIVEN) {
            throw Problem.invalid("closed-room", "audience", refusal(idea));
        }
        return idea.to(aim.audience(), consent);
    }

    private static String refusal(Idea idea) {
        return idea.ask() == null
                ? "Not everybody may read the room where this was said. Its author may let everyone see it: ask them."
                : "Not everybody may read the room where this was asked.";
    }

    /** The rooms that the viewer may read, by id. */
    public Map<UUID, Room> readable(Viewer viewer) {
        return rooms.of(viewer).stream().collect(Collectors.toMap(Room::id, Function.identity()));
    }

    /** Whether everybody may read the room where it was said. */
    public boolean open(Idea idea) {
        return rooms.byId(idea.room()).visibility() == Visibility.OPEN;
    }

    /** Whether everybody who may read this room may read what the card quotes. */
    public boolean openTo(Idea idea, Room room) {
        return idea.room().equals(room.id()) || idea.consent() == Consent.GIVEN || open(idea);
    }
}
