package org.lunchroom.digests.publishing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.digests.Digest;
import org.lunchroom.digests.Digests;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.time.DueWork;

/**
 * Brings a digest out when it falls due. One that is empty or not finished stays a draft and says why; in a series it
 * waits for the next time.
 */
@Singleton
public class DueDigests implements DueWork {
    private final Digests digests;
    private final Publishing publishing;
    private final Schedules schedules;
    private final Reminders reminders;

    @Inject
    public DueDigests(Digests digests, Publishing publishing, Schedules schedules, Reminders reminders) {
        this.digests = digests;
        this.publishing = publishing;
        this.schedules = schedules;
        this.reminders = reminders;
    }

    @Override
    public String kind() {
        return Schedules.DUE;
    }

    @Override
    public void run(Handle handle, UUID subject, Instant dueAt) {
        digests.locked(handle, subject)
                .filter(digest -> !digest.published() && digest.dueAt() != null)
                .ifPresent(digest -> bring(handle, digest));
    }

    private void bring(Handle handle, Digest digest) {
        try {
            publishing.check(digest);
        } catch (Problem problem) {
            hold(handle, digest, problem.code());
            return;
        }
        publishing.publish(handle, digest, null);
    }

    private void hold(Handle handle, Digest digest, String reason) {
        var next = schedules.next(digest).orElse(null);
        var held = digest.due(next, digest.zone(), digest.rule()).held(reason);
        digests.keep(handle, held);
        reminders.remind(handle, held, digest.dueAt());
        schedules.due(handle, held);
    }
}
