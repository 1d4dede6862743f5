package org.lunchroom.digests.candidates;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lunchroom.bookmarks.shelves.CommonLinks;
import org.lunchroom.digests.Contents;
import org.lunchroom.digests.Curators;
import org.lunchroom.digests.Digest;
import org.lunchroom.digests.Digests;
import org.lunchroom.digests.Pick;
import org.lunchroom.digests.ShownItem;
import org.lunchroom.identity.Viewer;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;
import org.lunchroom.rooms.Visibility;
import org.lunchroom.rooms.talk.Talk;
import org.lunchroom.rooms.talk.TalkedAbout;

/**
 * What was most saved and most talked about since the last digest and is in none yet. For everyone's digests only what
 * everybody may read: open rooms, and links that were saved for everyone.
 */
@Singleton
public class Candidates {
    private static final Duration LONGEST = Duration.ofDays(30);
    private static final int MOST = 30;
    private static final int OF_A_SHELF = 100;
    private static final int OF_TALK = 20;
    private static final int ROOMS = 50;

    private final Digests digests;
    private final Curators curators;
    private final Contents contents;
    private final Rooms rooms;
    private final CommonLinks links;
    private final TalkedAbout talked;
    private final Clock clock;

    @Inject
    public Candidates(
            Digests digests,
            Curators curators,
            Contents contents,
            Rooms rooms,
            CommonLinks links,
            TalkedAbout talked,
            Clock clock) {
        this.digests = digests;
        this.curators = curators;
        this.contents = contents;
        this.rooms = rooms;
        this.links = links;
        this.talked = talked;
        this.clock = clock;
    }

    /**
     * What there is to pick from.
     *
     * @param since the beginning of the time that it is from
     */
    public record Offer(Instant since, List<Candidate> candidates) {}

    /** For a digest's curators; {@code days} reaches back so far, 0 to where the last digest ended. */
    public Offer of(Viewer viewer, UUID id, int days) {
        var digest = digests.curated(viewer, id);
        var room = curators.room(digest);
        var since = days > 0 ? clock.instant().minus(Duration.ofDays(days)) : since(room);
        return new Offer(since, ranked(found(viewer, room, since), digest));
    }

    private Instant since(Room room) {
        var earliest = clock.instant().minus(LONGEST);
        return digests.newest(room).filter(earliest::isBefore).orElse(earliest);
    }

    private List<Pick> found(Viewer viewer, Room room, Instant since) {
        var found = new ArrayList<Pick>();
        if (room == null) {
            links.savedForEveryone(since, OF_A_SHELF).forEach(page -> found.add(link(page, null)));
        }
        var from = room == null
                ? rooms.of(viewer).stream()
                        .filter(each -> each.visibility() == Visibility.OPEN)
                        .limit(ROOMS)
                        .toList()
                : List.of(room);
        from.forEach(each -> found.addAll(inRoom(each, since)));
        return found;
    }

    private List<Pick> inRoom(Room room, Instant since) {
        var found = new ArrayList<Pick>();
        links.newest(room, OF_A_SHELF).stream()
                .filter(item -> !item.at().isBefore(since))
                .forEach(item -> found.add(link(item.page(), room)));
        talked.since(room.id(), since, OF_TALK).stream()
                .map(Talk::message)
                .forEach(message -> found.add(new Pick(Pick.Kind.MESSAGE, message, room.id(), "")));
        return found;
    }

    private static Pick link(UUID page, Room room) {
        return new Pick(Pick.Kind.LINK, page, room == null ? null : room.id(), "");
    }

    private List<Candidate> ranked(List<Pick> found, Digest digest) {
        Set<UUID> used = digests.used(digest.room());
        var seen = new java.util.HashSet<UUID>();
        var fresh = found.stream()
                .filter(pick -> !used.contains(pick.subject()) && seen.add(pick.subject()))
                .toList();
        return contents.of(fresh).stream()
                .filter(ShownItem::there)
                .map(Candidate::of)
                .filter(candidate -> !candidate.why().isEmpty())
                .sorted(Comparator.comparingInt(Candidate::weight)
                        .thenComparing(candidate -> candidate.item().at())
                        .reversed())
                .limit(MOST)
                .toList();
    }
}
