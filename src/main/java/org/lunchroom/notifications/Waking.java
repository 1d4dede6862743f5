package org.lunchroom.notifications;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.kernel.time.DueWork;

/** Brings back what somebody put off, when its time has come. */
@Singleton
public class Waking implements DueWork {
    private final Notices notices;
    private final NoticeStore store = new NoticeStore();

    @Inject
    public Waking(Notices notices) {
        this.notices = notices;
    }

    @Override
    public String kind() {
        return Inbox.WAKE;
    }

    @Override
    public void run(Handle handle, UUID subject, Instant dueAt) {
        store.byId(handle, subject)
                .filter(notice -> notice.snoozedUntil() != null)
                .ifPresent(notice -> {
                    store.snooze(handle, subject, null);
                    notices.touch(handle, Set.of(notice.person()));
                });
    }
}
