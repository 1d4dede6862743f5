package org.lunchroom.digests.sending;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.digests.Curators;
import org.lunchroom.digests.Digest;
import org.lunchroom.digests.Digests;
import org.lunchroom.kernel.time.DueWork;
import org.lunchroom.notifications.Kind;
import org.lunchroom.notifications.Notices;
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
    private final Notices notices;

    @Inject
    public SendDigests(
            Clock clock,
            Digests digests,
            Curators curators,
            Members members,
            Addresses addresses,
            Letters letters,
            Notices notices) {
        this.clock = clock;
        this.digests = digests;
        this.curators = curators;
        this.members = members;
        this.addresses = addresses;
        this.letters = letters;
        this.notices = notices;
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
                    var now = clock.instant();
                    var reached = addresses.everybody(handle);
                    var readers = readers(handle, digest, reached);
                    letters.write(handle, letters(digest, readers, reached));
                    digests.keep(handle, digest.sent(now));
                    notices.tell(handle, readers, Kind.DIGEST, digest.id(), digest.room(), now);
                });
    }

    private Collection<UUID> readers(Handle handle, Digest digest, Collection<UUID> reached) {
        var room = curators.room(digest);
        return room == null ? reached : members.of(handle, room);
    }

    private static List<Letter> letters(Digest digest, Collection<UUID> readers, Collection<UUID> reached) {
        var among = new HashSet<>(readers);
        return reached.stream()
                .filter(among::contains)
                .map(person -> Letter.digest(digest.id(), person))
                .toList();
    }
}
