package org.lunchroom.chats.hosting;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lunchroom.chats.Chats;
import org.lunchroom.chats.hosting.NoteStore.Row;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.Journal;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.OnlyOnce;
import org.lunchroom.kernel.text.Words;
import org.lunchroom.people.People;
import org.lunchroom.people.Person;

/** Notes that only hosts and co-moderators see. */
@Singleton
public class Notes {
    /** The entry in the hosts' stream. */
    public static final String ADDED = "note.added";

    private static final int LENGTH = 1000;

    private final Database database;
    private final Journal journal;
    private final Chats chats;
    private final People people;
    private final Clock clock;
    private final OnlyOnce onlyOnce;
    private final NoteStore store = new NoteStore();

    @Inject
    public Notes(Database database, Journal journal, Chats chats, People people, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.chats = chats;
        this.people = people;
        this.clock = clock;
        this.onlyOnce = new OnlyOnce(clock);
    }

    /** Oldest first. */
    public List<Note> of(Viewer viewer, UUID id) {
        chats.led(viewer, id);
        return shown(database.read(handle -> store.of(handle, id)));
    }

    /** A note among hosts. */
    public Note add(Viewer viewer, UUID id, String written, String key) {
        return add(viewer, id, written, false, key);
    }

    /** A note; one to the speaker stays on the others' screens until one of them has seen it. */
    public Note add(Viewer viewer, UUID id, String written, boolean toSpeaker, String key) {
        var chat = chats.led(viewer, id);
        var words = Check.text("words", written, LENGTH);
        var made = database.write(handle -> onlyOnce.make(handle, viewer.person(), key, "note", () -> {
            var note = new Row(Ids.next(), id, viewer.person(), words, clock.instant(), toSpeaker, null, null);
            store.insert(handle, note);
            journal.append(handle, StreamId.hosts(chat.room()), ADDED, note.id(), viewer.person(), Map.of());
            return note.id();
        }));
        return find(made.id()).orElseThrow();
    }

    /** The speaker has seen it; whoever wrote it sees when. A second press changes nothing. */
    public Note see(Viewer viewer, UUID id, UUID note) {
        var chat = chats.led(viewer, id);
        var found = find(note).filter(one -> one.chat().equals(id)).orElseThrow(Problem::notFound);
        if (found.toSpeaker() == null) {
            throw Problem.conflict("not-to-speaker", "Only a note to the speaker is acknowledged.");
        }
        if (viewer.person().equals(found.author().id())) {
            throw Problem.conflict("yourself", "Somebody else says that they have seen your note.");
        }
        database.run(handle -> {
            if (store.see(handle, note, viewer.person(), clock.instant())) {
                journal.append(handle, StreamId.hosts(chat.room()), ADDED, note, viewer.person(), Map.of());
            }
        });
        return find(note).orElseThrow();
    }

    Optional<Note> find(UUID id) {
        return database.read(handle -> store.byId(handle, id))
                .map(row -> shown(List.of(row)).get(0));
    }

    private List<Note> shown(List<Row> rows) {
        var named = people.named(rows.stream()
                .flatMap(row -> Stream.of(row.author(), row.seenBy()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return rows.stream().map(row -> shown(row, named)).toList();
    }

    private static Note shown(Row row, Map<UUID, Person> named) {
        return new Note(
                row.id(),
                row.chat(),
                named.get(row.author()),
                row.words(),
                Words.parse(row.words()).json(),
                row.at(),
                row.toSpeaker() ? true : null,
                row.seenAt(),
                row.seenBy() == null ? null : named.get(row.seenBy()));
    }
}
