package org.lunchroom.foryou;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lunchroom.bookmarks.BookmarkTag;
import org.lunchroom.follows.Followed;
import org.lunchroom.follows.Follows;
import org.lunchroom.identity.Viewer;
import org.lunchroom.profiles.Matches;
import org.lunchroom.profiles.Profiles;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;
import org.lunchroom.rooms.talk.WrittenBy;

/**
 * Whom and what somebody might follow: by the interests that they name themselves, and by who writes in their rooms. What
 * they read says nothing here, and who only listens in a room is never named.
 */
@Singleton
public class Suggestions {
    private static final int MOST_PEOPLE = 6;
    private static final int MOST_ROOMS = 3;
    private static final Duration BACK = Duration.ofDays(30);

    private final Clock clock;
    private final Follows follows;
    private final Profiles profiles;
    private final Matches matches;
    private final Rooms rooms;
    private final WrittenBy written;

    @Inject
    public Suggestions(
            Clock clock, Follows follows, Profiles profiles, Matches matches, Rooms rooms, WrittenBy written) {
        this.clock = clock;
        this.follows = follows;
        this.profiles = profiles;
        this.matches = matches;
        this.rooms = rooms;
        this.written = written;
    }

    /** Nobody whom they follow or muted, and nothing twice. */
    public List<Suggested> of(Viewer viewer) {
        var known = follows.all(viewer.person()).stream()
                .map(Followed::what)
                .collect(Collectors.toCollection(HashSet::new));
        known.add(viewer.person().toString());
        var interests = profiles.interests(viewer);
        var found = new ArrayList<>(people(viewer, interests, known));
        found.addAll(rooms(viewer, interests, known));
        return found;
    }

    private List<Suggested> people(Viewer viewer, List<String> interests, Set<String> known) {
        var whys = new ArrayList<Reason>();
        for (var match : matches.of(viewer, interests)) {
            whys.add(new Reason(match.person(), Why.interest(match.helps() ? "helps" : "interest", match.tag())));
        }
        var own = rooms.of(viewer).stream()
                .filter(room -> rooms.membership(viewer, room).joined())
                .limit(MOST_PEOPLE)
                .toList();
        for (var room : own) {
            written.authors(room.id(), clock.instant().minus(BACK), MOST_PEOPLE)
                    .forEach(author -> whys.add(new Reason(author, Why.wrote(room))));
        }
        var chosen = whys.stream()
                .filter(one -> known.add(one.person.toString()))
                .limit(MOST_PEOPLE)
                .toList();
        return chosen.stream()
                .map(one -> new Suggested(profiles.of(viewer, one.person), null, null, one.why))
                .toList();
    }

    private record Reason(UUID person, Why why) {}

    private List<Suggested> rooms(Viewer viewer, List<String> interests, Set<String> known) {
        var found = new ArrayList<Suggested>();
        for (var room : rooms.of(viewer)) {
            var about = interests.stream().filter(tag -> isAbout(room, tag)).findFirst();
            if (about.isPresent()
                    && !rooms.membership(viewer, room).joined()
                    && found.size() < MOST_ROOMS
                    && known.add(room.id().toString())) {
                found.add(new Suggested(null, room.tag(), room.title(), Why.interest("interest", about.get())));
            }
        }
        return found;
    }

    private static boolean isAbout(Room room, String tag) {
        var wanted = BookmarkTag.folded(tag).replace('-', ' ');
        var said = BookmarkTag.folded(room.tag() + " " + room.title() + " " + room.purpose());
        return said.replace('-', ' ').contains(wanted);
    }
}
