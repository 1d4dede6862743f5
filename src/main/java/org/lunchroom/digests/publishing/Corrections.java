package org.lunchroom.digests.publishing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lunchroom.digests.Digest;
import org.lunchroom.digests.Digests;
import org.lunchroom.digests.Edit;
import org.lunchroom.digests.Pick;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;

/**
 * Puts right what is wrong in a digest that is out: words changed, an item dropped. Who got it by mail gets no second one,
 * so nothing new comes in: it would reach only those who look again.
 */
@Singleton
public class Corrections {
    private final Database database;
    private final Clock clock;
    private final Digests digests;
    private final Publishing publishing;

    @Inject
    public Corrections(Database database, Clock clock, Digests digests, Publishing publishing) {
        this.database = database;
        this.clock = clock;
        this.digests = digests;
        this.publishing = publishing;
    }

    /** From now on it says this, and that it was corrected; what changes nothing leaves it as it is. */
    public void correct(Viewer viewer, UUID id, Edit wanted, int version) {
        digests.curated(viewer, id);
        var edit = wanted.checked();
        database.run(handle -> {
            var digest = digests.locked(handle, id, version);
            refuseEarly(digest);
            var before = digests.picks(id);
            var after = edit.items() == null ? before : kept(before, edit.items());
            var texts = digest.with(edit);
            if (texts.equals(digest) && after.equals(before)) {
                return;
            }
            var corrected = texts.corrected(clock.instant());
            digests.keep(handle, corrected, after);
            publishing.check(corrected);
            publishing.tell(handle, corrected, viewer, Publishing.CORRECTED);
        });
    }

    private void refuseEarly(Digest digest) {
        if (!digest.published()) {
            throw Problem.conflict("not-published", "It is a draft still: change it as you like.");
        }
        if (digest.outing().undoable(clock.instant())) {
            throw Problem.conflict("not-sent-yet", "Its mails have not gone out. Take it back, and change it then.");
        }
    }

    private static List<Pick> kept(List<Pick> before, List<Edit.Item> items) {
        Map<UUID, Pick> known = before.stream().collect(Collectors.toMap(Pick::subject, Function.identity()));
        var kept = new ArrayList<Pick>();
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var pick = known.get(item.id());
            if (pick == null || pick.kind() != item.kind()) {
                throw Problem.invalid(
                        "not-in-it",
                        "items[" + i + "].id",
                        "A correction adds nothing: what is new is for the next one.");
            }
            kept.add(new Pick(pick.kind(), pick.subject(), pick.room(), item.line()));
        }
        return kept;
    }
}
