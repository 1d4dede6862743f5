package org.lunchroom.goals.takeaways;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonArray;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lunchroom.chats.Chat;
import org.lunchroom.chats.Chats;
import org.lunchroom.chats.Picks;
import org.lunchroom.goals.Goal;
import org.lunchroom.goals.Goals;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.text.Words;
import org.lunchroom.rooms.Message;
import org.lunchroom.rooms.Messages;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;
import org.lunchroom.rooms.marks.Marks;

/** What a chat may leave somebody with: answers of their own, and what they saved there. */
@Singleton
public class Takeaways {
    private static final int MOST = 12;

    private final Chats chats;
    private final Rooms rooms;
    private final Messages messages;
    private final Marks marks;
    private final Picks picks;
    private final Goals goals;

    @Inject
    public Takeaways(Chats chats, Rooms rooms, Messages messages, Marks marks, Picks picks, Goals goals) {
        this.chats = chats;
        this.rooms = rooms;
        this.messages = messages;
        this.marks = marks;
        this.picks = picks;
        this.goals = goals;
    }

    /** Of a chat that the viewer sees. */
    public record Found(Room room, List<Takeaway> list) {}

    /**
     * A message.
     *
     * @param own whether the viewer wrote it; else they saved it
     * @param picked whether it is among the picked ones of the published recap
     * @param goal the viewer's goal that was made of it; null for none
     */
    public record Takeaway(UUID message, JsonArray words, Integer question, boolean own, boolean picked, UUID goal) {}

    private record Mine(Viewer viewer, Set<UUID> saved, Set<UUID> picked, Map<UUID, UUID> goals) {
        boolean of(Message message) {
            boolean own = message.author().equals(viewer.person()) && message.question() != null;
            return own || saved.contains(message.id());
        }

        Takeaway takeaway(Message message) {
            return new Takeaway(
                    message.id(),
                    Words.parse(message.words()).json(),
                    message.question(),
                    message.author().equals(viewer.person()),
                    picked.contains(message.id()),
                    goals.get(message.id()));
        }
    }

    /** The viewer's own, picked ones first, and what they saved. */
    public Found of(Viewer viewer, UUID id) {
        var chat = chats.seen(viewer, id);
        var room = rooms.byId(chat.room());
        var mine = new Mine(viewer, Set.copyOf(marks.mine(viewer, room).saved()), picked(chat), made(viewer));
        var list = messages.forChat(id).stream()
                .filter(mine::of)
                .map(mine::takeaway)
                .sorted(Comparator.comparing(Takeaway::own)
                        .thenComparing(Takeaway::picked)
                        .reversed())
                .limit(MOST)
                .toList();
        return new Found(room, list);
    }

    // Before the recap is out, what is picked is between its hosts.
    private Set<UUID> picked(Chat chat) {
        return "published".equals(chat.progress().recap()) ? Set.copyOf(picks.of(chat.id())) : Set.of();
    }

    private Map<UUID, UUID> made(Viewer viewer) {
        return goals.mine(viewer).stream()
                .filter(goal -> goal.origin() != null && goal.archivedAt() == null)
                .collect(Collectors.toMap(Goal::origin, Goal::id, (newest, older) -> newest));
    }
}
