package org.lunchroom.calendars.invitations;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.lunchroom.chats.Changes;
import org.lunchroom.chats.Chats;
import org.lunchroom.journal.Entry;
import org.lunchroom.journal.Follower;

/** Notices that chats are announced, change, are called off or answered, and has those written to whom it concerns. */
@Singleton
public class InvitationFollower implements Follower {
    // Whoever reads everything from the first entry, after an upgrade or anew, must not write about years ago.
    private static final Duration FRESH = Duration.ofDays(1);

    private final Clock clock;
    private final Chats chats;
    private final Invitations invitations;

    @Inject
    public InvitationFollower(Clock clock, Chats chats, Invitations invitations) {
        this.clock = clock;
        this.chats = chats;
        this.invitations = invitations;
    }

    @Override
    public String name() {
        return "invitations";
    }

    @Override
    public void follow(Handle handle, List<Entry> entries) {
        var since = clock.instant().minus(FRESH);
        entries.stream()
                .filter(entry ->
                        entry.type().equals(Changes.CHANGED) && entry.at().isAfter(since))
                .map(Entry::subject)
                .distinct()
                .forEach(chat -> invitations.write(handle, chats.byId(chat)));
    }

    @Override
    public void forget(Handle handle) {
        // What was sent was sent.
    }
}
