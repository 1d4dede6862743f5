package org.lunchroom.chats;

import static org.lunchroom.chats.ChatState.LIVE;
import static org.lunchroom.chats.ChatState.LOBBY;
import static org.lunchroom.chats.ChatState.REHEARSAL;
import static org.lunchroom.chats.ChatState.SECOND_SITTING;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.rooms.Occasion;
import org.lunchroom.rooms.Rooms;

/** Binds what people write to the chat and the question at hand, from where they write it. */
@Singleton
public class CurrentOccasion implements Occasion {
    private static final List<ChatState> RANK = List.of(LIVE, REHEARSAL, LOBBY, SECOND_SITTING);
    private static final Set<ChatState> OPEN = EnumSet.copyOf(RANK);

    private final Database database;
    private final Rooms rooms;
    private final ChatStore chats = new ChatStore();
    private final StepStore steps = new StepStore();
    private final HostStore hosts = new HostStore();

    @Inject
    public CurrentOccasion(Database database, Rooms rooms) {
        this.database = database;
        this.rooms = rooms;
    }

    @Override
    public Optional<Bound> bind(Handle handle, UUID room, UUID wantedStep, Viewer viewer, Instant now) {
        var open = chats.inRoom(handle, room, OPEN).stream()
                .filter(chat -> chat.state() != REHEARSAL || leads(handle, viewer, chat))
                .sorted(Comparator.<Chat>comparingInt(chat -> RANK.indexOf(chat.state()))
                        .thenComparing(Chat::startsAt, Comparator.reverseOrder()))
                .toList();
        if (wantedStep == null) {
            return open.stream().findFirst().map(chat -> bound(chat, current(handle, chat)));
        }
        return Optional.of(open.stream()
                .flatMap(chat -> chosen(handle, chat, wantedStep).stream())
                .findFirst()
                // A question that is not released looks like one that is not there.
                .orElseThrow(
                        () -> Problem.invalid("no-such-step", "step", "There is no such question to answer now.")));
    }

    @Override
    public boolean hosts(Viewer viewer, UUID room) {
        return database.read(handle -> hosts.hostsIn(handle, room, viewer.person()));
    }

    private boolean leads(Handle handle, Viewer viewer, Chat chat) {
        return rooms.runs(viewer, rooms.byId(chat.room())) || hosts.hosts(handle, chat.id(), viewer.person());
    }

    private Optional<Bound> chosen(Handle handle, Chat chat, UUID wanted) {
        return steps.of(handle, chat.id()).stream()
                .filter(step -> step.id().equals(wanted) && step.released())
                .findFirst()
                .map(step -> bound(chat, step));
    }

    private Step current(Handle handle, Chat chat) {
        return steps.of(handle, chat.id()).stream()
                .filter(step -> step.id().equals(chat.currentStep()))
                .findFirst()
                .orElse(null);
    }

    private static Bound bound(Chat chat, Step step) {
        return new Bound(
                chat.id(),
                step == null ? null : step.id(),
                step == null ? null : step.question(),
                chat.state() == SECOND_SITTING,
                chat.state() == REHEARSAL);
    }
}
