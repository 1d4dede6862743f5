package org.lunchroom.inbox;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.lunchroom.chats.Changes;
import org.lunchroom.journal.Entry;
import org.lunchroom.journal.Follower;
import org.lunchroom.notifications.Kind;
import org.lunchroom.notifications.Notices;

/**
 * Reads what happens in rooms for whom it concerns: whoever is mentioned or replied to, whoever comes to a chat. Where
 * something was removed or edited, where a chat ended or a membership changed, inboxes are counted anew.
 */
@Singleton
public class RoomFollower implements Follower {
    /** What is older when it is read, after an upgrade or a restored backup, is no news to anybody. */
    static final Duration NEWS = Duration.ofDays(14);

    private static final Set<String> SAID = Set.of("message.posted", "message.edited", "message.restored");
    private static final String MEMBER = "member.changed";

    private final Clock clock;
    private final Notices notices;
    private final Addressed addressed;
    private final ChatSoon chats;

    @Inject
    public RoomFollower(Clock clock, Notices notices, Addressed addressed, ChatSoon chats) {
        this.clock = clock;
        this.notices = notices;
        this.addressed = addressed;
        this.chats = chats;
    }

    @Override
    public String name() {
        return "inbox";
    }

    @Override
    public void follow(Handle handle, List<Entry> entries) {
        var news = clock.instant().minus(NEWS);
        var fresh = entries.stream().filter(entry -> entry.at().isAfter(news)).toList();
        var concerned = new HashSet<UUID>();
        concerned.addAll(addressed.tell(
                handle,
                fresh.stream().filter(entry -> SAID.contains(entry.type())).toList()));
        for (var entry : fresh) {
            if (entry.type().equals(Changes.CHANGED)) {
                concerned.addAll(chats.changed(handle, entry.subject()));
            } else if (entry.type().equals(MEMBER)
                    && notices.concerned(handle, entry.subject(), entry.stream().owner())) {
                concerned.add(entry.subject());
            }
        }
        concerned.addAll(notices.concerned(handle, subjects(fresh)));
        notices.touch(handle, concerned);
    }

    // New things concern nobody yet.
    private static Set<UUID> subjects(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.subject() != null && !entry.type().equals("message.posted"))
                .map(Entry::subject)
                .collect(Collectors.toSet());
    }

    @Override
    public void forget(Handle handle) {
        notices.forget(handle, Set.of(Kind.MENTION, Kind.REPLY, Kind.CHAT));
    }
}
