package org.lunchroom.integrations.lti.choosing;

import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lunchroom.chats.Chat;
import org.lunchroom.identity.Digest;
import org.lunchroom.identity.Roles;
import org.lunchroom.identity.Viewer;
import org.lunchroom.integrations.lti.launching.Launch;
import org.lunchroom.integrations.lti.launching.Refused;
import org.lunchroom.integrations.lti.places.Place;
import org.lunchroom.integrations.lti.places.Places;
import org.lunchroom.integrations.lti.platforms.Platforms;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.time.MachineTime;
import org.lunchroom.people.People;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;
import org.lunchroom.rooms.Visibility;

/** Lets whoever runs a course choose the room of a link: one that they run, an open one, or a new one. */
@Singleton
public class Choosing {
    private static final Duration PATIENCE = Duration.ofHours(1);
    private static final int RANDOM_BYTES = 32;
    private static final int MOST_ROOMS = 100;

    private final Database database;
    private final Clock clock;
    private final Platforms platforms;
    private final People people;
    private final Rooms rooms;
    private final CourseChats chats;
    private final Places places;
    private final ChoosingStore store = new ChoosingStore();
    private final SecureRandom random = new SecureRandom();

    @Inject
    public Choosing(
            Database database,
            @MachineTime Clock clock,
            Platforms platforms,
            People people,
            Rooms rooms,
            CourseChats chats,
            Places places) {
        this.database = database;
        this.clock = clock;
        this.platforms = platforms;
        this.people = people;
        this.rooms = rooms;
        this.chats = chats;
        this.places = places;
    }

    /** Somebody in front of the choice, and what they chose from. */
    public record Chooser(Viewer viewer, Launch launch) {}

    /**
     * What came of a choice.
     *
     * @param chat that the link is about; null where it is about the room
     */
    public record Made(Chooser by, Place place, Room room, Chat chat) {
        String title() {
            return chat == null ? room.title() : chat.title();
        }
    }

    /** A code that the form of the choice carries: it stands for the launch, and is good for one choice. */
    public String begin(UUID person, Launch launch) {
        var bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        var code = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var now = clock.instant();
        var row =
                new ChoosingStore.Row(Digest.of(code), person, launch.platform(), launch.claims(), now.plus(PATIENCE));
        database.run(handle -> {
            store.forget(handle, now);
            store.insert(handle, row);
        });
        return code;
    }

    /** Who chooses; the code stays good. */
    public Chooser chooser(String code) throws Refused {
        var row = database.read(handle -> store.find(handle, Digest.of(String.valueOf(code)), clock.instant()))
                .orElseThrow(() -> new Refused("choice-unknown"));
        var platform = platforms.known(row.platform()).orElseThrow(() -> new Refused("platform-gone"));
        var viewer = new Viewer(row.person(), people.find(row.person()).name(), Set.of(Roles.MEMBER));
        try {
            return new Chooser(viewer, Launch.of(platform, JWTClaimsSet.parse(row.launch())));
        } catch (ParseException e) {
            throw new IllegalStateException("What was kept was a message.", e);
        }
    }

    /** Rooms that they run, newest first. */
    public List<Room> own(Viewer viewer) {
        return rooms.of(viewer).stream()
                .filter(room -> rooms.runs(viewer, room))
                .sorted(java.util.Comparator.comparing(Room::createdAt).reversed())
                .limit(MOST_ROOMS)
                .toList();
    }

    /** Makes the choice. A wish that can't be met is a problem, after which one may choose again. */
    public Made choose(String code, Wish wish) throws Refused {
        var chooser = chooser(code);
        return database.write(handle -> {
            var room = room(chooser.viewer(), wish);
            var chat = chat(chooser.viewer(), room, wish);
            if (!store.use(handle, Digest.of(code))) {
                throw Problem.conflict("chosen-before", "This choice was made already.");
            }
            var chosen = new Places.Chosen(room, !wish.wantsOpen(), wish.reports());
            return new Made(chooser, places.put(chooser.viewer(), chooser.launch(), chosen), room, chat);
        });
    }

    /** Chats that come in rooms that they run. */
    public List<Chat> coming(Viewer viewer) {
        return chats.coming(viewer, own(viewer));
    }

    private Chat chat(Viewer viewer, Room room, Wish wish) {
        if (wish.wantsChat()) {
            return chats.chosen(viewer, wish.chat());
        }
        return wish.dated(room)
                .map(wanted -> chats.planned(viewer, room, wanted))
                .orElse(null);
    }

    private Room room(Viewer viewer, Wish wish) {
        if (wish.wantsChat()) {
            return rooms.byId(chats.chosen(viewer, wish.chat()).room());
        }
        if (wish.wantsNew()) {
            return rooms.found(viewer, wish.room());
        }
        if (wish.wantsOpen()) {
            return rooms.find(viewer, wish.openTag().replaceFirst("^#", ""))
                    .filter(room -> room.visibility() == Visibility.OPEN)
                    .orElseThrow(() -> Problem.invalid("no-such-room", "open", "There is no open room with this tag."));
        }
        return rooms.find(viewer, wish.which())
                .filter(room -> rooms.runs(viewer, room))
                .orElseThrow(() -> Problem.invalid("no-such-room", "room", "Choose one of these rooms."));
    }
}
