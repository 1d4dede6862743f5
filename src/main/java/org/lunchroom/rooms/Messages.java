package org.lunchroom.rooms;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.lunchroom.identity.BotIds;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;

/** Posts messages and finds them again. */
@Singleton
public class Messages {
    private static final int LATELY = 200;

    private final Database database;
    private final Posting posting;
    private final Rooms rooms;
    private final MessageStore store = new MessageStore();
    private final RoomStore roomStore = new RoomStore();
    private final Iterable<Vetting> vettings;

    @Inject
    Messages(Database database, Posting posting, Rooms rooms, Instance<Vetting> vettings) {
        this(database, posting, rooms, (Iterable<Vetting>) vettings);
    }

    /** Where nobody keeps anything back. */
    public Messages(Database database, Posting posting, Rooms rooms) {
        this(database, posting, rooms, List.of());
    }

    public Messages(Database database, Posting posting, Rooms rooms, Iterable<Vetting> vettings) {
        this.database = database;
        this.posting = posting;
        this.rooms = rooms;
        this.vettings = vettings;
    }

    /** Posts, unless somebody keeps it back: how people's own words come in. */
    public Offered offer(Viewer viewer, Room room, NewMessage written, String key) {
        var message = posting.headed(viewer, room, written);
        for (var vetting : vettings) {
            var waiting = vetting.keep(viewer, room, message, key);
            if (waiting.isPresent()) {
                return new Offered(null, waiting.get());
            }
        }
        return new Offered(post(viewer, room, message, key), null);
    }

    /** Posts what has waited: neither the pace nor the number of posts counts any more. */
    public Posted release(Viewer author, Room room, NewMessage message, String key) {
        return posting.release(author, room, message, key);
    }

    /** Refuses other words for a message that would have had to wait with them. */
    public void refuseKept(Viewer viewer, Room room, String words) {
        for (var vetting : vettings) {
            if (vetting.wouldKeep(viewer, room, words)) {
                throw Problem.conflict("would-wait", "These words wait for a moderator: post them anew.");
            }
        }
    }

    /** Posts once: a retry with the same key answers with the message that the first try made. */
    public Posted post(Viewer viewer, Room room, NewMessage message, String key) {
        return posting.post(viewer, room, message, key);
    }

    /** When slow mode lets the viewer post again, whether that is over or not; empty where it does not hold them back. */
    Optional<Instant> nextAt(Viewer viewer, Room room) {
        if (room.slowSeconds() == 0 || rooms.hosts(viewer, room)) {
            return Optional.empty();
        }
        return database.read(handle -> roomStore.lastPost(handle, room.id(), viewer.person()))
                .map(last -> last.plusSeconds(room.slowSeconds()));
    }

    /** A message that the viewer sees in this room, removed or not; else a 404. */
    public Message seen(Viewer viewer, Room room, UUID id) {
        var message = find(room, id);
        if (message.rehearsal() && !rooms.hosts(viewer, room)) {
            throw Problem.notFound();
        }
        return message;
    }

    /** A message of the room. */
    public Message find(Room room, UUID id) {
        return database.read(handle -> store.byId(handle, id))
                .filter(message -> message.room().equals(room.id()))
                .orElseThrow(Problem::notFound);
    }

    /** These messages, in no order; ids that no message has are left out. */
    public List<Message> all(Collection<UUID> ids) {
        return database.read(handle -> store.all(handle, ids));
    }

    /** The newest messages of a room, oldest first. */
    public Page newest(Room room, int limit) {
        return page(room, PageOf.newest(limit));
    }

    Page page(Room room, PageOf wanted) {
        var one = wanted.at(wanted.before(), wanted.after(), wanted.limit() + 1);
        var found = database.read(handle -> store.page(handle, room.id(), one));
        boolean more = found.size() > wanted.limit();
        if (wanted.after() > 0) {
            return new Page(more ? found.subList(0, wanted.limit()) : found, true, more);
        }
        return new Page(more ? found.subList(1, found.size()) : found, more, wanted.before() > 0);
    }

    /** A message with what was said before and after it, about half the page each. */
    Page around(Message middle, Room room, PageOf wanted) {
        var after = page(room, wanted.at(0, middle.number(), wanted.limit() / 2));
        int left = wanted.limit() - after.messages().size();
        var before = page(room, wanted.at(middle.number() + 1, 0, left));
        var both = Stream.concat(before.messages().stream(), after.messages().stream());
        return new Page(both.toList(), before.older(), after.newer());
    }

    /** What was posted in a chat and is not removed, in order. */
    public List<Message> forChat(UUID chat) {
        return database.read(handle -> store.forChat(handle, chat));
    }

    /** What somebody has posted in a room and is not removed, oldest first. */
    public List<Message> by(UUID author, Room room) {
        return database.read(handle -> store.by(handle, author, room.id()));
    }

    /** How many answers each step of a chat has, without those of the second sitting. */
    public Map<UUID, Integer> answers(UUID chat) {
        return database.read(handle -> store.answers(handle, chat));
    }

    /** Who has posted in a chat: their names stand beside their words. */
    public Set<UUID> authors(UUID chat) {
        return database.read(handle -> store.authors(handle, chat));
    }

    /** First posts of people in the room since the given moment, oldest first, among the newest messages there. */
    public List<Message> firstPosts(Room room, Instant since) {
        var lately = newest(room, LATELY).messages().stream()
                .filter(message -> !message.at().isBefore(since))
                .toList();
        var first = new LinkedHashMap<UUID, Message>();
        lately.forEach(message -> first.putIfAbsent(message.author(), message));
        first.keySet().removeIf(BotIds::isOne);
        first.keySet()
                .removeAll(postedBefore(
                        room.id(), lately.isEmpty() ? since : lately.get(0).at(), first.keySet()));
        return first.values().stream().filter(message -> !message.removed()).toList();
    }

    /** Who of these had posted in the room before the given moment. */
    public Set<UUID> postedBefore(UUID room, Instant before, Collection<UUID> people) {
        return people.isEmpty() ? Set.of() : database.read(handle -> store.postedBefore(handle, room, before, people));
    }
}
