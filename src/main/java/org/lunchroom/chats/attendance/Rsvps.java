package org.lunchroom.chats.attendance;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.chats.Changes;
import org.lunchroom.chats.Chat;
import org.lunchroom.chats.ChatState;
import org.lunchroom.chats.Chats;
import org.lunchroom.chats.view.ChatView.Rsvp;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;

/** Who says they will come. Others learn how many, never who. */
@Singleton
public class Rsvps {
    private static final List<String> ANSWERS = List.of("yes", "maybe", "no");

    private final Database database;
    private final Chats chats;
    private final Changes changes;
    private final Clock clock;
    private final RsvpStore store = new RsvpStore();

    @Inject
    public Rsvps(Database database, Chats chats, Changes changes, Clock clock) {
        this.database = database;
        this.chats = chats;
        this.changes = changes;
        this.clock = clock;
    }

    /** The viewer's answer, instead of any they gave before. */
    public Chat answer(Viewer viewer, UUID id, String answer) {
        if (!ANSWERS.contains(answer)) {
            throw Problem.invalid("answer", "Choose one of yes, maybe, no.");
        }
        var chat = chats.seen(viewer, id);
        if (chat.state() != ChatState.LIVE && !chat.publicState().ahead()) {
            throw Problem.conflict("chat-over", "This chat is over.");
        }
        database.run(handle -> {
            if (store.keep(handle, id, viewer.person(), answer, clock.instant())) {
                // The actor stays out: the journal must not say who comes.
                changes.tell(handle, chat, null);
            }
        });
        return chat;
    }

    /** What the viewer answered; null when nothing. */
    public String answer(Viewer viewer, UUID chat) {
        return database.read(
                handle -> store.answer(handle, chat, viewer.person()).orElse(null));
    }

    /** Who said that they come, or may come: to tell them that it begins, and never to show it to others. */
    public Set<UUID> coming(Handle handle, UUID chat) {
        return store.coming(handle, chat);
    }

    public Rsvp counts(UUID chat) {
        var counts = database.read(handle -> store.counts(handle, chat));
        return new Rsvp(counts.getOrDefault("yes", 0), counts.getOrDefault("maybe", 0), counts.getOrDefault("no", 0));
    }

    /** What the viewer answered to each of these chats; those without an answer are left out. */
    public Map<UUID, String> answers(Viewer viewer, Collection<UUID> chats) {
        return database.read(handle -> store.answers(handle, viewer.person(), chats));
    }

    /** What somebody answered, and when. */
    public record Given(UUID person, String answer, Instant at) {}

    /** Who answered what: for mail to each of them alone, and never for anybody to see. */
    public List<Given> given(UUID chat) {
        return database.read(handle -> store.given(handle, chat));
    }
}
