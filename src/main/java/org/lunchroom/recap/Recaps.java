package org.lunchroom.recap;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.chats.Changes;
import org.lunchroom.chats.Chat;
import org.lunchroom.chats.ChatState;
import org.lunchroom.chats.Chats;
import org.lunchroom.chats.Picks;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.rooms.Messages;

/**
 * Recaps: there from the moment the live hour ends, arranged anew whenever somebody reads, so that late answers, removed
 * messages and the wish to appear as a colleague count at once. Only what hosts decide is stored.
 */
@Singleton
public class Recaps {
    private static final int INTRO_LENGTH = 2_000;

    /**
     * What hosts may change; what is null stays.
     *
     * @param picks the messages to quote, in place of those picked so far
     */
    public record Edit(List<UUID> picks, String intro) {}

    /**
     * What only the viewer sees beside a recap.
     *
     * @param quoted how many of their messages are in it
     * @param anonymous whether they appear as a colleague
     */
    public record Mine(int quoted, boolean anonymous, boolean host) {}

    /** A recap, the version that an edit starts from, and the viewer's own side of it. */
    public record Read(Recap recap, int version, Mine mine) {}

    private final Database database;
    private final Clock clock;
    private final Chats chats;
    private final Changes changes;
    private final Messages messages;
    private final Picks picks;
    private final Sources sources;
    private final RecapStore store = new RecapStore();

    @Inject
    public Recaps(
            Database database,
            Clock clock,
            Chats chats,
            Changes changes,
            Messages messages,
            Picks picks,
            Sources sources) {
        this.database = database;
        this.clock = clock;
        this.chats = chats;
        this.changes = changes;
        this.messages = messages;
        this.picks = picks;
        this.sources = sources;
    }

    /** The recap, if the viewer may read it: a draft is there for the chat's hosts alone. */
    public Read read(Viewer viewer, UUID id) {
        var chat = over(chats.seen(viewer, id));
        boolean host = chats.hosts(viewer, chat);
        var edition = database.read(handle -> store.edition(handle, id));
        if (!edition.published() && !host) {
            throw Problem.notFound();
        }
        var material = sources.of(chat, edition);
        int quoted = (int) material.messages().stream()
                .filter(message -> message.author().equals(viewer.person()))
                .count();
        boolean anonymous =
                database.read(handle -> store.colleagues(handle, id)).contains(viewer.person());
        return new Read(Arrangement.recap(material), edition.version(), new Mine(quoted, anonymous, host));
    }

    private static Chat over(Chat chat) {
        if (chat.state() != ChatState.SECOND_SITTING && chat.state() != ChatState.CLOSED) {
            throw Problem.conflict("not-over", "The recap is there when the live hour is over.");
        }
        return chat;
    }

    /** Changes picks and intro, unless somebody else changed the recap since the given version. */
    public void edit(Viewer viewer, UUID id, Edit edit, int version) {
        var chat = over(chats.led(viewer, id));
        var intro = edit.intro() == null ? null : Check.optionalText("intro", edit.intro(), INTRO_LENGTH);
        if (edit.picks() != null) {
            refuseStrangers(id, Check.atMost("picks", edit.picks(), 200));
        }
        database.run(handle -> {
            var edition = store.locked(handle, id);
            if (edition.version() != version) {
                throw Problem.of(412, "edited-meanwhile", "Somebody else changed this recap. Look at it again.");
            }
            var edited = edition.with(intro);
            store.keep(handle, id, edited);
            if (edit.picks() != null) {
                picks.only(handle, viewer, chat, edit.picks());
            }
            if (edited.published() && !Objects.equals(edited.intro(), edition.intro())) {
                tell(handle, viewer, id, "published");
            }
        });
    }

    private void refuseStrangers(UUID chat, List<UUID> wanted) {
        var there = messages.forChat(chat).stream().map(message -> message.id()).toList();
        for (int i = 0; i < wanted.size(); i++) {
            if (!there.contains(wanted.get(i))) {
                throw Problem.invalid("no-such-message", "picks[" + i + "]", "There is no such message in this chat.");
            }
        }
    }

    /** The words above a published recap, which may be none; empty for a draft: for code that knows who may read it. */
    public Optional<String> publishedIntro(UUID chat) {
        var edition = database.read(handle -> store.edition(handle, chat));
        return edition.published() ? Optional.of(Objects.requireNonNullElse(edition.intro(), "")) : Optional.empty();
    }

    /** From now on everybody reads it who may read the room. */
    public void publish(Viewer viewer, UUID id) {
        over(chats.led(viewer, id));
        database.run(handle -> {
            var edition = store.locked(handle, id);
            if (!edition.published()) {
                store.keep(handle, id, edition.publishedAt(clock.instant()));
                tell(handle, viewer, id, "published");
            }
        });
    }

    /** A draft again, for its hosts alone. */
    public void withdraw(Viewer viewer, UUID id) {
        chats.led(viewer, id);
        database.run(handle -> {
            var edition = store.locked(handle, id);
            if (edition.published()) {
                store.keep(handle, id, edition.publishedAt(null));
                tell(handle, viewer, id, "draft");
            }
        });
    }

    private void tell(Handle handle, Viewer viewer, UUID id, String state) {
        var stage = changes.locked(handle, id);
        changes.keepAndTell(handle, stage.with(stage.chat().recapped(state)), viewer.person());
    }

    /** The viewer appears as a colleague in the recap and all its files from now on. Possible before publication, too. */
    public void appearAsColleague(Viewer viewer, UUID id) {
        var chat = chats.seen(viewer, id);
        boolean posted = messages.forChat(chat.id()).stream()
                .anyMatch(message -> message.author().equals(viewer.person()));
        if (!posted) {
            throw Problem.conflict("not-quoted", "Nothing of yours is in this chat.");
        }
        database.run(handle -> store.hide(handle, id, viewer.person(), clock.instant()));
    }

    public void appearByName(Viewer viewer, UUID id) {
        chats.seen(viewer, id);
        database.run(handle -> store.show(handle, id, viewer.person()));
    }

    /** Notes where an imported chat comes from, in the transaction that imports it. */
    public void imported(Handle handle, UUID chat, Origin origin) {
        store.insert(handle, chat, origin);
    }

    /** Where a chat comes from; empty for one that was held here. */
    public Optional<Origin> origin(UUID chat) {
        return database.read(handle -> store.origin(handle, chat));
    }
}
