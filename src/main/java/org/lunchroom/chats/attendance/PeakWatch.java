package org.lunchroom.chats.attendance;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.chats.Changes;
import org.lunchroom.chats.ChatState;
import org.lunchroom.chats.Chats;
import org.lunchroom.kernel.time.Due;
import org.lunchroom.kernel.time.DueWork;
import org.lunchroom.rooms.Headcount;

/** Looks every few seconds how many are there while a chat is live, and keeps the highest number: a number, no names. */
@Singleton
public class PeakWatch implements DueWork {
    private static final Duration EVERY = Duration.ofSeconds(20);

    private final Due due;
    private final Chats chats;
    private final Iterable<Headcount> headcounts;
    private final Clock clock;
    private final PeakStore store = new PeakStore();

    @Inject
    PeakWatch(Due due, Chats chats, Instance<Headcount> headcounts, Clock clock) {
        this(due, chats, (Iterable<Headcount>) headcounts, clock);
    }

    public PeakWatch(Due due, Chats chats, Iterable<Headcount> headcounts, Clock clock) {
        this.due = due;
        this.chats = chats;
        this.headcounts = headcounts;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Changes.COUNT;
    }

    @Override
    public void run(Handle handle, UUID subject, Instant dueAt) {
        var chat = chats.byId(subject);
        if (chat.state() != ChatState.LIVE) {
            return;
        }
        int there = 0;
        for (var headcount : headcounts) {
            there = Math.max(there, headcount.present(chat.room()));
        }
        store.raise(handle, subject, there);
        due.at(handle, kind(), subject, clock.instant().plus(EVERY));
    }
}
