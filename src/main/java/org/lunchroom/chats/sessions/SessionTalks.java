package org.lunchroom.chats.sessions;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lunchroom.chats.Chat;
import org.lunchroom.chats.Chats;
import org.lunchroom.chats.Picks;
import org.lunchroom.chats.StepKind;
import org.lunchroom.chats.answers.Links;
import org.lunchroom.courses.Talks;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.rooms.Messages;
import org.lunchroom.rooms.Rooms;

/** What everybody in a course sees of the chats beside its sessions. */
@Singleton
public class SessionTalks implements Talks {
    private final Chats chats;
    private final Rooms rooms;
    private final Messages messages;
    private final Links links;
    private final Picks picks;

    @Inject
    public SessionTalks(Chats chats, Rooms rooms, Messages messages, Links links, Picks picks) {
        this.chats = chats;
        this.rooms = rooms;
        this.messages = messages;
        this.links = links;
        this.picks = picks;
    }

    @Override
    public Map<UUID, Talk> of(Collection<UUID> ids) {
        return ids.stream()
                .distinct()
                .map(chats::byId)
                .filter(Chat::announced)
                .collect(Collectors.toMap(Chat::id, this::shown));
    }

    @Override
    public boolean leads(Viewer viewer, UUID chat) {
        try {
            return chats.hosts(viewer, chats.seen(viewer, chat));
        } catch (Problem e) {
            return false;
        }
    }

    private Talk shown(Chat chat) {
        var questions = chats.steps(chat.id()).stream()
                .filter(step -> step.kind() == StepKind.QUESTION && step.released())
                .count();
        // Null where nobody has shared one.
        var shared = links.of(chat.id());
        return new Talk(
                chat.id(),
                rooms.byId(chat.room()).tag(),
                chat.title(),
                chat.publicState().id(),
                chat.startsAt(),
                messages.forChat(chat.id()).size(),
                (int) questions,
                shared == null ? 0 : shared.size(),
                picks.of(chat.id()).size(),
                chat.progress().recap());
    }
}
