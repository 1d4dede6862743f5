package org.lunchroom.notifications;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lunchroom.identity.Roles;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.people.People;
import org.lunchroom.people.Person;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;

/**
 * What of somebody's notices they see at this moment: nothing of rooms that they may not read any more, nothing of what
 * was removed, nothing that they muted. Lists and numbers both come from here, so that they agree.
 */
@Singleton
public class InSight {
    /** Beyond it nobody counts. */
    static final int COUNTED = 100;

    private static final int ROUNDS = 5;

    private final Database database;
    private final Clock clock;
    private final Rooms rooms;
    private final People people;
    private final Choices choices;
    private final Iterable<NoticeTeller> tellers;
    private final NoticeStore store = new NoticeStore();

    @Inject
    InSight(
            Database database,
            Clock clock,
            Rooms rooms,
            People people,
            Choices choices,
            Instance<NoticeTeller> tellers) {
        this(database, clock, rooms, people, choices, (Iterable<NoticeTeller>) tellers);
    }

    /** By hand; the tellers are asked when needed. */
    public InSight(
            Database database,
            Clock clock,
            Rooms rooms,
            People people,
            Choices choices,
            Iterable<NoticeTeller> tellers) {
        this.database = database;
        this.clock = clock;
        this.rooms = rooms;
        this.people = people;
        this.choices = choices;
        this.tellers = tellers;
    }

    InboxPage page(UUID person, long head, Place before, int limit, boolean unread) {
        var shown = new ArrayList<ShownNotice>();
        var from = before;
        boolean more = true;
        for (int round = 0; more && shown.size() < limit && round < ROUNDS; round++) {
            var after = from;
            int most = limit - shown.size() + 1;
            var found = database.read(handle -> store.page(handle, person, after, most, unread, clock.instant()));
            more = found.size() == most;
            var looked = more ? found.subList(0, most - 1) : found;
            shown.addAll(shown(person, looked));
            from = looked.isEmpty() ? from : Place.of(looked.get(looked.size() - 1));
        }
        return new InboxPage(head, unread(person), shown, more ? from.cursor() : null);
    }

    List<ShownNotice> putOff(UUID person) {
        return shown(person, database.read(handle -> store.snoozed(handle, person, clock.instant(), COUNTED)));
    }

    int unread(UUID person) {
        return shown(person, database.read(handle -> store.page(handle, person, null, COUNTED, true, clock.instant())))
                .size();
    }

    /** The notice as its person sees it, whatever they chose to see in their inbox; empty when nothing is left of it. */
    public List<ShownNotice> whole(Notice notice) {
        return said(notice.person(), List.of(notice));
    }

    private List<ShownNotice> shown(UUID person, List<Notice> notices) {
        var chosen = choices.of(person);
        return said(
                person,
                notices.stream()
                        .filter(notice ->
                                chosen.of(notice.kind(), notice.room()).widget())
                        .toList());
    }

    List<ShownNotice> said(UUID person, List<Notice> notices) {
        // As a member and nothing more, so that the numbers are the same whoever asks.
        var viewer = new Viewer(person, "", Set.of(Roles.MEMBER));
        var read = readable(viewer, notices);
        var known = notices.stream()
                .filter(notice -> notice.room() == null || read.containsKey(notice.room()))
                .toList();
        Map<UUID, Said> said = new HashMap<>();
        for (var teller : tellers) {
            var theirs = known.stream()
                    .filter(notice -> teller.kinds().contains(notice.kind()))
                    .toList();
            if (!theirs.isEmpty()) {
                said.putAll(teller.say(viewer, theirs));
            }
        }
        var named = named(said.values());
        return known.stream()
                .filter(notice -> said.containsKey(notice.id()))
                .map(notice -> ShownNotice.of(notice, said.get(notice.id()), read.get(notice.room()), named))
                .toList();
    }

    private Map<UUID, Person> named(Collection<Said> said) {
        return people.named(said.stream().map(Said::by).filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    private Map<UUID, Room> readable(Viewer viewer, List<Notice> notices) {
        var read = new HashMap<UUID, Room>();
        for (var id :
                notices.stream().map(Notice::room).filter(Objects::nonNull).collect(Collectors.toSet())) {
            try {
                var room = rooms.byId(id);
                if (rooms.reads(viewer, room)) {
                    read.put(id, room);
                }
            } catch (Problem gone) {
                // As if it had never been.
            }
        }
        return read;
    }
}
