package org.lunchroom.thanks;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.http.Line;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.OnlyOnce;
import org.lunchroom.notifications.Kind;
import org.lunchroom.notifications.Notices;
import org.lunchroom.people.People;
import org.lunchroom.profiles.Audience;
import org.lunchroom.profiles.Mates;

/**
 * Thanks between two people who share a room. Whoever got one decides who else reads it; whoever gave it may take it
 * back. Nobody learns how many there are.
 */
@Singleton
public class Thanks {
    private static final int MOST_A_DAY = 20;

    private final Database database;
    private final Clock clock;
    private final People people;
    private final Mates mates;
    private final Notices notices;
    private final OnlyOnce onlyOnce;
    private final ThanksStore store = new ThanksStore();

    @Inject
    public Thanks(Database database, Clock clock, People people, Mates mates, Notices notices) {
        this.database = database;
        this.clock = clock;
        this.people = people;
        this.mates = mates;
        this.notices = notices;
        this.onlyOnce = new OnlyOnce(clock);
    }

    public ShownThanks give(Viewer viewer, UUID receiver, String reason, String key) {
        var said = Line.needed("reason", reason, 280);
        var to = people.find(receiver);
        if (to.id().equals(viewer.person())) {
            throw Problem.invalid("not-oneself", "id", "Thanks go to somebody else.");
        }
        if (!mates.are(viewer.person(), receiver)) {
            throw Problem.forbidden("Thanks go to people with whom you share a room.");
        }
        var made = database.write(handle -> onlyOnce.make(handle, viewer.person(), key, "thanks", () -> {
            var since = clock.instant().minus(Duration.ofDays(1));
            if (store.givenSince(handle, viewer.person(), since) >= MOST_A_DAY) {
                throw Problem.later(429, "too-many", "At most " + MOST_A_DAY + " thanks a day.", Duration.ofHours(1));
            }
            var word = new Word(Ids.next(), viewer.person(), receiver, said, Audience.PRIVATE.text(), clock.instant());
            store.insert(handle, word);
            notices.tell(handle, receiver, Kind.THANKS, word.id(), null, word.at());
            return word.id();
        }));
        return shown(viewer, List.of(find(made.id()))).get(0);
    }

    /** Those that the viewer got or gave, newest first. */
    public List<ShownThanks> mine(Viewer viewer, boolean given) {
        return shown(viewer, database.read(handle -> store.of(handle, viewer.person(), given)));
    }

    /** Those that somebody shows to the viewer. */
    public List<ShownThanks> of(Viewer viewer, UUID person) {
        people.find(person);
        var words = database.read(handle -> store.of(handle, person, false));
        var eyes = mates.are(viewer.person(), person)
                ? Set.of(Audience.ALL.text(), Audience.MEMBERS.text())
                : Set.of(Audience.ALL.text());
        return shown(
                viewer,
                words.stream()
                        .filter(word -> eyes.contains(word.audience()) || isOf(viewer, word))
                        .toList());
    }

    /** Who got it says to whom it is shown. */
    public void show(Viewer viewer, UUID id, Audience audience) {
        database.run(handle -> {
            var word = store.find(handle, id)
                    .filter(one -> one.receiver().equals(viewer.person()))
                    .orElseThrow(Problem::notFound);
            store.show(handle, word.id(), audience.text());
        });
    }

    /** Either of the two has it gone. */
    public void remove(Viewer viewer, UUID id) {
        database.run(handle -> {
            var word = store.find(handle, id).filter(one -> isOf(viewer, one)).orElseThrow(Problem::notFound);
            store.delete(handle, word.id());
            notices.withdraw(handle, Kind.THANKS, word.id());
        });
    }

    private static boolean isOf(Viewer viewer, Word word) {
        return word.giver().equals(viewer.person()) || word.receiver().equals(viewer.person());
    }

    List<Word> all(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : database.read(handle -> store.all(handle, ids));
    }

    private Word find(UUID id) {
        return database.read(handle -> store.find(handle, id)).orElseThrow(Problem::notFound);
    }

    private List<ShownThanks> shown(Viewer viewer, List<Word> words) {
        var named = people.named(words.stream()
                .flatMap(word -> Stream.of(word.giver(), word.receiver()))
                .collect(Collectors.toSet()));
        return words.stream()
                .filter(word -> named.containsKey(word.giver()) && named.containsKey(word.receiver()))
                .map(word -> new ShownThanks(
                        word.id(),
                        named.get(word.giver()),
                        named.get(word.receiver()),
                        word.reason(),
                        isOf(viewer, word) ? word.audience() : null,
                        word.at()))
                .toList();
    }
}
