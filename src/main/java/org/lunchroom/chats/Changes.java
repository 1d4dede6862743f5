package org.lunchroom.chats;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.journal.Journal;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.time.Due;

/**
 * Every change of a chat comes through here, in three moves: lock its row, keep what is, tell what happened. Telling locks
 * the room's stream, so it comes last; a change of several chats keeps them all before it tells of any.
 */
@Singleton
public class Changes {
    /** The entry that says a chat changed. */
    public static final String CHANGED = "chat.changed";

    /** The due work that moves it on. */
    public static final String CLOCK = "chat.clock";

    /** The due work that counts who is there. */
    public static final String COUNT = "chat.count";

    private final Due due;
    private final Journal journal;
    private final Clock clock;
    private final Iterable<StepWatch> watches;
    private final ChatStore chats = new ChatStore();
    private final StepStore steps = new StepStore();
    private final HostStore hosts = new HostStore();

    @Inject
    Changes(Due due, Journal journal, Clock clock, Instance<StepWatch> watches) {
        this(due, journal, clock, (Iterable<StepWatch>) watches);
    }

    /** Changes by hand; those who watch are asked when needed, so that they may use chats themselves. */
    public Changes(Due due, Journal journal, Clock clock, Iterable<StepWatch> watches) {
        this.due = due;
        this.journal = journal;
        this.clock = clock;
        this.watches = watches;
    }

    static RunOfShow show(Chat chat, List<Step> steps) {
        return new RunOfShow(chat.startsAt(), chat.endsAt(), chat.currentStep(), chat.heldSince(), steps);
    }

    /** The chat as it is, ours until the transaction ends: two hosts at once take their turns. */
    public Stage locked(Handle handle, UUID id) {
        return staged(handle, chats.locked(handle, id)).orElseThrow(Problem::notFound);
    }

    /** The same without waiting: empty while somebody else has it. */
    public Optional<Stage> lockedIfFree(Handle handle, UUID id) {
        return staged(handle, chats.lockedIfFree(handle, id));
    }

    private Optional<Stage> staged(Handle handle, Optional<Chat> chat) {
        return chat.map(found -> new Stage(found, show(found, steps.of(handle, found.id()))));
    }

    /** All chats of a series that have not begun, locked. */
    public List<Stage> aheadInSeries(Handle handle, UUID series) {
        return chats.aheadInSeries(handle, series).stream()
                .map(chat -> new Stage(chat, show(chat, steps.of(handle, chat.id()))))
                .toList();
    }

    /** Stores a new chat; the caller tells of it. */
    public void add(Handle handle, Stage stage, List<ChatHost> leads) {
        chats.insert(handle, stage.chat(), clock.instant());
        steps.keep(handle, stage.chat().id(), stage.show().steps());
        hosts.keep(handle, stage.chat().id(), leads);
        schedule(handle, stage);
    }

    /** Stores a changed chat; the caller tells of it. */
    public void keep(Handle handle, Stage stage) {
        chats.update(handle, stage.chat());
        steps.keep(handle, stage.chat().id(), stage.show().steps());
        schedule(handle, stage);
    }

    /** The chat goes live: from now on it is counted how many are there. */
    public void live(Handle handle, Chat chat) {
        due.at(handle, COUNT, chat.id(), clock.instant());
    }

    /** Who leads the chat from now on. */
    public void lead(Handle handle, UUID chat, List<ChatHost> leads) {
        hosts.keep(handle, chat, leads);
    }

    private void schedule(Handle handle, Stage stage) {
        Moments.next(stage)
                .ifPresentOrElse(
                        moment -> due.at(handle, CLOCK, stage.chat().id(), moment),
                        () -> due.never(handle, CLOCK, stage.chat().id()));
    }

    /**
     * Tells everybody in the room, unless it is none of their business, and its hosts. Call it last.
     *
     * @param actor null when the clock did it
     */
    public void tell(Handle handle, Chat chat, UUID actor) {
        if (chat.announced() && chat.state() != ChatState.REHEARSAL) {
            journal.append(handle, StreamId.room(chat.room()), CHANGED, chat.id(), actor, facts(chat));
        }
        tellHosts(handle, chat, actor);
    }

    /** Tells the room's hosts alone. */
    public void tellHosts(Handle handle, Chat chat, UUID actor) {
        journal.append(handle, StreamId.hosts(chat.room()), CHANGED, chat.id(), actor, facts(chat));
    }

    private static Map<String, String> facts(Chat chat) {
        var state = chat.state().id();
        var recap = chat.progress().recap();
        return recap == null ? Map.of("state", state) : Map.of("state", state, "recap", recap);
    }

    /** What goes along with a series goes along with the dates that were added to it. Run what it returns last. */
    public List<Runnable> repeated(Handle handle, Collection<Chat> dates) {
        var told = new ArrayList<Runnable>();
        for (var date : dates) {
            var stage = new Stage(date, show(date, steps.of(handle, date.id())));
            watches.forEach(watch -> told.add(watch.repeated(handle, stage)));
        }
        return told;
    }

    /** {@link #keep} and {@link #tell}, for a change of one chat. */
    public Chat keepAndTell(Handle handle, Stage stage, UUID actor) {
        var before = chats.byId(handle, stage.chat().id()).map(Chat::currentStep);
        keep(handle, stage);
        var told = before.equals(Optional.ofNullable(stage.chat().currentStep()))
                ? List.<Runnable>of()
                : moved(handle, stage);
        tell(handle, stage.chat(), actor);
        told.forEach(Runnable::run);
        return stage.chat();
    }

    private List<Runnable> moved(Handle handle, Stage stage) {
        var told = new ArrayList<Runnable>();
        for (var watch : watches) {
            told.add(watch.moved(handle, stage));
        }
        return told;
    }
}
