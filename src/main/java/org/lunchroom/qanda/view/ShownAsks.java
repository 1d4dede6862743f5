package org.lunchroom.qanda.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.text.Words;
import org.lunchroom.people.People;
import org.lunchroom.people.Person;
import org.lunchroom.qanda.Ask;
import org.lunchroom.qanda.AskState;
import org.lunchroom.qanda.Outcome;
import org.lunchroom.qanda.Way;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;

/** Joins in what people see of asks; a page of them costs as many queries as one. */
@Singleton
public class ShownAsks {
    private final Database database;
    private final Clock clock;
    private final People people;
    private final Rooms rooms;
    private final CountStore counts = new CountStore();

    @Inject
    public ShownAsks(Database database, Clock clock, People people, Rooms rooms) {
        this.database = database;
        this.clock = clock;
        this.people = people;
        this.rooms = rooms;
    }

    /** Who looks: everybody, the asker at their own, a moderator. */
    private enum Eyes {
        ALL,
        ASKER,
        MODERATOR
    }

    private record Joined(Map<UUID, Person> people, Map<UUID, Integer> merged, Map<UUID, Integer> approvals) {}

    /** As everybody sees them, in the given order; those that wait must not be among them. */
    public List<ShownAsk> open(List<Ask> asks) {
        var joined = join(asks, false);
        return asks.stream().map(ask -> shown(ask, Eyes.ALL, joined)).toList();
    }

    /** As their asker sees them. */
    public List<ShownAsk> full(List<Ask> asks) {
        var joined = join(asks, false);
        return asks.stream().map(ask -> shown(ask, Eyes.ASKER, joined)).toList();
    }

    /** As those see them who read the hosts' stream: they run the room or host a chat in it. */
    public List<ShownAsk> moderated(List<Ask> asks) {
        var joined = join(asks, true);
        return asks.stream().map(ask -> shown(ask, Eyes.MODERATOR, joined)).toList();
    }

    /** As this viewer sees them. */
    public List<ShownAsk> to(Viewer viewer, Room room, List<Ask> asks) {
        if (rooms.hosts(viewer, room)) {
            return moderated(asks);
        }
        var joined = join(asks, false);
        return asks.stream()
                .map(ask -> shown(ask, viewer.person().equals(ask.asker()) ? Eyes.ASKER : Eyes.ALL, joined))
                .toList();
    }

    public ShownAsk to(Viewer viewer, Room room, Ask ask) {
        return to(viewer, room, List.of(ask)).get(0);
    }

    private Joined join(Collection<Ask> asks, boolean withApprovals) {
        var ids = asks.stream().map(Ask::id).toList();
        var named = people.named(asks.stream()
                .flatMap(ask -> Stream.of(author(ask), ask.outcome().owner()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return database.read(handle -> new Joined(
                named, counts.merged(handle, ids), withApprovals ? counts.approvals(handle, ids) : Map.of()));
    }

    // The one place that decides whose name is shown.
    private static UUID author(Ask ask) {
        return ask.way() == Way.NAMED ? ask.asker() : null;
    }

    private ShownAsk shown(Ask ask, Eyes eyes, Joined joined) {
        if (eyes == Eyes.ALL && !ask.isShown()) {
            return wordless(ask);
        }
        boolean inside = eyes != Eyes.ALL;
        var outcome = ask.outcome();
        var author = author(ask);
        return new ShownAsk(
                ask.id(),
                ask.state().text(),
                ask.way().text(),
                ask.words(),
                Words.parse(ask.words()).json(),
                author == null ? null : joined.people().get(author),
                ask.at(),
                ask.original() == null ? null : true,
                ask.votes(),
                joined.merged().getOrDefault(ask.id(), 0),
                outcome.how() == null ? null : ShownAsk.Answer.of(outcome.how().text(), outcome.answer()),
                promise(ask, joined),
                ask.mergedInto(),
                reason(outcome),
                inside ? outcome.note() : null,
                inside ? ask.original() : null,
                eyes == Eyes.MODERATOR ? joined.approvals().getOrDefault(ask.id(), 0) : null,
                ask.version());
    }

    // What nobody approved, or what was declined: that there was one, and why, but no words and no name.
    private static ShownAsk wordless(Ask ask) {
        return new ShownAsk(
                ask.id(),
                ask.state().text(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                ask.mergedInto(),
                reason(ask.outcome()),
                null,
                null,
                null,
                ask.version());
    }

    private static String reason(Outcome outcome) {
        return outcome.reason() == null ? null : outcome.reason().text();
    }

    private ShownAsk.Promise promise(Ask ask, Joined joined) {
        var outcome = ask.outcome();
        return outcome.due() == null
                ? null
                : new ShownAsk.Promise(joined.people().get(outcome.owner()), outcome.due(), isOverdue(ask));
    }

    /** Whether it was promised for a day that is over, and nobody has answered. */
    public boolean isOverdue(Ask ask) {
        return ask.state() == AskState.PROMISED
                && !clock.instant().isBefore(Outcome.overdueFrom(ask.outcome().due()));
    }
}
