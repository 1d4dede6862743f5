package org.lunchroom.chats;

import static org.lunchroom.chats.ChatState.LIVE;
import static org.lunchroom.chats.ChatState.LOBBY;
import static org.lunchroom.chats.ChatState.REHEARSAL;
import static org.lunchroom.chats.ChatState.SECOND_SITTING;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        return binder(handle, room, now).bind(wantedStep, viewer);
    }

    @Override
    public Binder binder(Handle handle, UUID room, Instant now) {
        return new OpenChats(handle, room);
    }

    @Override
    public boolean hosts(Viewer viewer, UUID room) {
        return database.read(handle -> hosts.hostsIn(handle, room, viewer.person()));
    }

    @Override
    public Set<UUID> hosted(Viewer viewer) {
        return database.read(handle -> hosts.roomsOf(handle, viewer.person()));
    }

    @Override
    public Map<UUID, Asked> asked(Collection<UUID> wanted) {
        return wanted.isEmpty() ? Map.of() : database.read(handle -> steps.asked(handle, wanted));
    }

    @Override
    public Map<UUID, Held> held(Collection<UUID> wanted) {
        return wanted.isEmpty() ? Map.of() : database.read(handle -> chats.held(handle, wanted));
    }

    private static Bound bound(Chat chat, Step step) {
        return new Bound(
                chat.id(),
                step == null ? null : step.id(),
                step == null ? null : step.question(),
                chat.state() == SECOND_SITTING,
                chat.state() == REHEARSAL);
    }

    /** What is on in a room, looked up once. */
    private final class OpenChats implements Binder {
        private final Handle handle;
        private final List<Chat> open;
        private final Map<UUID, List<Step>> known = new HashMap<>();

        OpenChats(Handle handle, UUID room) {
            this.handle = handle;
            open = chats.inRoom(handle, room, OPEN).stream()
                    .sorted(Comparator.<Chat>comparingInt(chat -> RANK.indexOf(chat.state()))
                            .thenComparing(Chat::startsAt, Comparator.reverseOrder()))
                    .toList();
        }

        @Override
        public Optional<Bound> bind(UUID wantedStep, Viewer viewer) {
            var theirs = open.stream().filter(chat -> chat.state() != REHEARSAL || leads(viewer, chat));
            if (wantedStep == null) {
                return theirs.findFirst().map(chat -> bound(chat, current(chat)));
            }
            return Optional.of(theirs.flatMap(chat -> chosen(chat, wantedStep).stream())
                    .findFirst()
                    // A question that is not released looks like one that is not there.
                    .orElseThrow(
                            () -> Problem.invalid("no-such-step", "step", "There is no such question to answer now.")));
        }

        private boolean leads(Viewer viewer, Chat chat) {
            return rooms.runs(viewer, rooms.byId(chat.room())) || hosts.hosts(handle, chat.id(), viewer.person());
        }

        private Optional<Bound> chosen(Chat chat, UUID wanted) {
            return stepsOf(chat).stream()
                    .filter(step -> step.id().equals(wanted) && step.released())
                    .findFirst()
                    .map(step -> bound(chat, step));
        }

        private Step current(Chat chat) {
            return stepsOf(chat).stream()
                    .filter(step -> step.id().equals(chat.currentStep()))
                    .findFirst()
                    .orElse(null);
        }

        private List<Step> stepsOf(Chat chat) {
            return known.computeIfAbsent(chat.id(), id -> steps.of(handle, id));
        }
    }
}
