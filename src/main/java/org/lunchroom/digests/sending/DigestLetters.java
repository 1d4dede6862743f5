package org.lunchroom.digests.sending;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lunchroom.digests.Curators;
import org.lunchroom.digests.Digest;
import org.lunchroom.digests.Digests;
import org.lunchroom.identity.Roles;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;

/** Digests by mail: a room's for its members, everyone's for everybody. */
@Singleton
public class DigestLetters implements LetterWriter {
    private final Rooms rooms;
    private final Digests digests;
    private final Curators curators;
    private final DigestSheets sheets;
    private final Wishes wishes;
    private final Unsubscribing unsubscribing;

    @Inject
    public DigestLetters(
            Rooms rooms,
            Digests digests,
            Curators curators,
            DigestSheets sheets,
            Wishes wishes,
            Unsubscribing unsubscribing) {
        this.rooms = rooms;
        this.digests = digests;
        this.curators = curators;
        this.sheets = sheets;
        this.wishes = wishes;
        this.unsubscribing = unsubscribing;
    }

    @Override
    public Letter.Kind kind() {
        return Letter.Kind.DIGEST;
    }

    @Override
    public boolean wanted(UUID person, Letter letter) {
        var digest = digests.byId(letter.about());
        return digest.published() && member(person, curators.room(digest)) && wishes.takes(person, digest.room());
    }

    private boolean member(UUID person, Room room) {
        if (room == null) {
            return true;
        }
        try {
            return rooms.membership(new Viewer(person, "", Set.of(Roles.MEMBER)), room)
                    .joined();
        } catch (Problem notThere) {
            return false;
        }
    }

    @Override
    public Optional<Sheet> write(Recipient to, Letter letter) {
        Digest digest = digests.byId(letter.about());
        var address = unsubscribing.address(Letter.Kind.DIGEST, to.viewer().person(), digest.room());
        return Optional.of(sheets.of(digest, address, to.language()))
                .filter(sheet -> !sheet.items().isEmpty());
    }
}
