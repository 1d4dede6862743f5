package org.lunchroom.digests.publishing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.digests.Curators;
import org.lunchroom.digests.Digest;
import org.lunchroom.digests.Digests;
import org.lunchroom.digests.sending.Letter;
import org.lunchroom.digests.sending.Letters;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.time.DueWork;

/**
 * A day before a digest is due, tells its curator what is missing, and the other curators where theirs is away; tells
 * them all when one did not come out.
 */
@Singleton
public class Reminders implements DueWork {
    private final Clock clock;
    private final Digests digests;
    private final Curators curators;
    private final Publishing publishing;
    private final Letters letters;

    @Inject
    public Reminders(Clock clock, Digests digests, Curators curators, Publishing publishing, Letters letters) {
        this.clock = clock;
        this.digests = digests;
        this.curators = curators;
        this.publishing = publishing;
        this.letters = letters;
    }

    @Override
    public String kind() {
        return Schedules.REMIND;
    }

    @Override
    public void run(Handle handle, UUID subject, Instant dueAt) {
        digests.locked(handle, subject)
                .filter(digest -> !digest.published() && digest.dueAt() != null)
                .filter(digest -> away(digest) || !ready(digest))
                .ifPresent(digest -> remind(handle, digest, digest.dueAt()));
    }

    // Now or when it is due: either way somebody else has to see to it.
    private boolean away(Digest digest) {
        return digest.charge().away(clock.instant())
                || (digest.dueAt() != null && digest.charge().away(digest.dueAt()));
    }

    private boolean ready(Digest digest) {
        try {
            publishing.check(digest);
            return true;
        } catch (Problem notYet) {
            return false;
        }
    }

    /** Writes to whoever can do something about it; once for each person and each time that it is due. */
    void remind(Handle handle, Digest digest, Instant due) {
        boolean held = !due.equals(digest.dueAt());
        var whom = new LinkedHashSet<UUID>();
        if (held || !away(digest)) {
            whom.add(digest.curator());
        }
        if (held || away(digest)) {
            whom.addAll(curators.others(digest));
        }
        whom.forEach(person -> letters.write(handle, Letter.reminder(digest.id(), person, due, held)));
    }
}
