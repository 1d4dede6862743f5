package org.lunchroom.digests.sending;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.digests.Curators;
import org.lunchroom.digests.Digest;
import org.lunchroom.digests.Digests;
import org.lunchroom.kernel.time.DueWork;
import org.lunchroom.people.Addresses;
import org.lunchroom.rooms.members.Members;

/** Once a digest can't be taken back any more, writes down who is to get it; from then on nodes share the work. */
@Singleton
public class SendDigests implements DueWork {
    /** Its name. */
    public static final String KIND = "digest.send";

    private final Clock clock;
    private final Digests digests;
    private final Curators curators;
    private final Members members;
    private final Addresses addresses;
    private final Letters letters;

    @Inject
    public SendDigests(
            Clock clock, Digests digests, Curators curators, Members members, Addresses addresses, Letters letters) {
        this.clock = clock;
        this.digests = digests;
        this.curators = curators;
        this.members = members;
        this.addresses = addresses;
        this.letters = letters;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Handle handle, UUID subject, Instant dueAt) {
        digests.locked(handle, subject)
                .filter(digest -> digest.published() && digest.outing().sentAt() == null)
                .ifPresent(digest -> {
                    letters.write(handle, readers(handle, digest));
                    digests.keep(handle, digest.sent(clock.instant()));
                });
    }

    private List<Letter> readers(Handle handle, Digest digest) {
        var reached = addresses.everybody(handle);
        var room = curators.room(digest);
        var among = room == null ? null : new HashSet<>(members.of(handle, room));
        return reached.stream()
                .filter(person -> among == null || among.contains(person))
                .map(person -> Letter.digest(digest.id(), person))
                .toList();
    }
}
