package org.lunchroom.chats;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;

/**
 * Chats, found through their rooms. What is not announced exists only for those at the room's table: whoever runs the room,
 * and hosts and co-moderators of its chats that are not over.
 */
@Singleton
public class Chats {
    private static final List<ChatState> GOING_ON = List.of(ChatState.LIVE, ChatState.LOBBY, ChatState.SECOND_SITTING);

    private final Database database;
    private final Rooms rooms;
    private final ChatStore chats = new ChatStore();
    private final StepStore steps = new StepStore();
    private final HostStore hosts = new HostStore();

    @Inject
    public Chats(Database database, Rooms rooms) {
        this.database = database;
        this.rooms = rooms;
    }

    /** The chat, if the viewer may see it; else a 404 that does not say why. */
    public Chat seen(Viewer viewer, UUID id) {
        var chat = byId(id);
        if (!sees(viewer, chat, rooms.byId(chat.room()))) {
            throw Problem.notFound();
        }
        return chat;
    }

    /** The chat, if the viewer leads it; who only sees it is refused, for others it does not exist. */
    public Chat led(Viewer viewer, UUID id) {
        var chat = seen(viewer, id);
        if (!hosts(viewer, chat)) {
            throw Problem.forbidden("Only hosts and co-moderators of this chat can do that.");
        }
        return chat;
    }

    /** The chat whoever asks: for code that already knows the viewer may. */
    public Chat byId(UUID id) {
        return database.read(handle -> chats.byId(handle, id)).orElseThrow(Problem::notFound);
    }

    /** The steps in their order, skipped ones among them. */
    public List<Step> steps(UUID chat) {
        return database.read(handle -> steps.of(handle, chat));
    }

    public RunOfShow show(Chat chat) {
        return Changes.show(chat, steps(chat.id()));
    }

    /** Hosts and co-moderators, in the order in which they were named. */
    public List<ChatHost> leads(UUID chat) {
        return database.read(handle -> hosts.of(handle, chat));
    }

    /** Whether the viewer may plan and run the chat: its hosts and co-moderators, and whoever runs the room. */
    public boolean hosts(Viewer viewer, Chat chat) {
        var room = rooms.byId(chat.room());
        return rooms.runs(viewer, room)
                || (rooms.reads(viewer, room)
                        && database.read(handle -> hosts.hosts(handle, chat.id(), viewer.person())));
    }

    /** Whether the viewer sees what is not shown yet: drafts, questions ahead, notes. */
    public boolean atTable(Viewer viewer, Chat chat) {
        return rooms.hosts(viewer, rooms.byId(chat.room()));
    }

    /** The room's chats in these states that the viewer may see, in the order of their starts. */
    public List<Chat> inRoom(Viewer viewer, Room room, Collection<ChatState> states) {
        var found = database.read(handle -> chats.inRoom(handle, room.id(), states));
        boolean all = rooms.hosts(viewer, room);
        return found.stream().filter(chat -> all || chat.announced()).toList();
    }

    /** What is going on in a room for everybody: the live chat, else one in its lobby or its second sitting. */
    public Optional<Chat> goingOn(UUID room) {
        return database.read(handle -> chats.inRoom(handle, room, GOING_ON)).stream()
                .min(Comparator.<Chat>comparingInt(chat -> GOING_ON.indexOf(chat.state()))
                        .thenComparing(Chat::startsAt, Comparator.reverseOrder()));
    }

    /** A page of the chats of all rooms that the viewer may read. */
    public ChatPage everywhere(Viewer viewer, ChatPage.Wanted wanted) {
        Map<UUID, Room> mine = rooms.of(viewer).stream().collect(Collectors.toMap(Room::id, Function.identity()));
        var page = new ArrayList<Chat>();
        var last = wanted.after();
        // Drafts of others fall out of what was read: then more is read, until the page is full.
        for (boolean more = true; more && page.size() <= wanted.most(); ) {
            var from = last;
            var found = database.read(handle -> chats.page(handle, mine.keySet(), wanted, from));
            found.stream()
                    .filter(chat -> sees(viewer, chat, mine.get(chat.room())))
                    .forEach(page::add);
            more = found.size() > wanted.most();
            last = found.isEmpty() ? last : ChatPage.Place.of(found.get(found.size() - 1));
        }
        var full = page.size() > wanted.most();
        var shown = full ? page.subList(0, wanted.most()) : page;
        return new ChatPage(List.copyOf(shown), full ? ChatPage.Place.of(shown.get(shown.size() - 1)) : null);
    }

    /** The chats of these rooms that take some of this time and that the viewer may see; so many at most are looked at. */
    public List<Chat> between(Viewer viewer, Map<UUID, Room> in, Instant from, Instant until, int most) {
        return database.read(handle -> chats.between(handle, in.keySet(), from, until, most)).stream()
                .filter(chat -> sees(viewer, chat, in.get(chat.room())))
                .toList();
    }

    /** Those of these chats that somebody leads. */
    public Set<UUID> ledBy(UUID person, Collection<UUID> ids) {
        return database.read(handle -> hosts.ledBy(handle, person, ids));
    }

    private boolean sees(Viewer viewer, Chat chat, Room room) {
        return chat.announced() ? rooms.reads(viewer, room) : rooms.hosts(viewer, room);
    }
}
