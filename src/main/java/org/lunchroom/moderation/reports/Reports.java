package org.lunchroom.moderation.reports;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.lunchroom.audit.Audit;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.limits.Allowance;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.moderation.Measures;
import org.lunchroom.moderation.Reason;
import org.lunchroom.rooms.Room;

/** Takes reports; several on one thing are one case. */
@Singleton
public class Reports {
    private static final int A_MINUTE = 10;
    private static final int MINE = 50;

    private final Database database;
    private final Clock clock;
    private final Audit audit;
    private final Measures measures;
    private final Reported reported;
    private final Allowance<UUID> allowance = new Allowance<>(A_MINUTE);
    private final ReportStore store = new ReportStore();

    @Inject
    public Reports(Database database, Clock clock, Audit audit, Measures measures, Reported reported) {
        this.database = database;
        this.clock = clock;
        this.audit = audit;
        this.measures = measures;
        this.reported = reported;
    }

    /** What a member reports. */
    public record NewReport(Thing kind, UUID thing, Reason reason, String note) {}

    /** Reports; the same by the same person once more changes nothing. */
    public ReportCase report(Viewer viewer, Room room, NewReport wanted) {
        var kind = Check.present("kind", wanted.kind());
        var reason = Check.present("reason", wanted.reason());
        var note = reason.explained(wanted.note());
        var owner = reported.owner(viewer, room, kind, Check.present("thing", wanted.thing()));
        if (owner.filter(viewer.person()::equals).isPresent()) {
            throw Problem.conflict("yourself", "This is your own.");
        }
        allowance.take(viewer.person()).ifPresent(wait -> {
            throw Problem.later(
                    429, "too-many-reports", "At most " + A_MINUTE + " reports a minute are possible.", wait);
        });
        var about = new ReportCase(
                Ids.next(),
                room.id(),
                kind,
                wanted.thing(),
                owner.orElse(null),
                clock.instant(),
                null,
                null,
                null,
                null);
        return database.write(handle -> {
            store.open(handle, about);
            var there = store.opened(handle, about);
            if (store.report(handle, there.id(), viewer.person(), reason.text(), note, clock.instant())) {
                measures.tellDesk(handle, null, room.id());
            }
            return there;
        });
    }

    /** What the viewer reported, newest first. */
    public List<ReportCase> mine(Viewer viewer) {
        return database.read(handle -> store.reportedBy(handle, viewer.person(), MINE));
    }

    /** What became of a case. */
    public enum Outcome {
        ACTED,
        NOTHING_WRONG,
        SOLVED_ALREADY
    }

    /** Decides; those who reported read the note. */
    public void close(Viewer viewer, Room room, UUID id, Outcome outcome, String note) {
        measures.refuseOthers(viewer, room);
        var text = Check.present("outcome", outcome)
                .name()
                .toLowerCase(Locale.ROOT)
                .replace('_', '-');
        var written = Check.optionalText("note", note, 1000);
        database.run(handle -> {
            var about = store.lock(handle, room.id(), id).orElseThrow(Problem::notFound);
            refuseOwn(viewer, about);
            if (!about.open()) {
                throw Problem.conflict("decided-already", "Somebody has decided about this case already.");
            }
            store.close(handle, id, text, written, viewer.person(), clock.instant());
            audit.record(handle, viewer, "reports.closed", id, Map.of("room", room.tag(), "outcome", text));
            measures.tellDesk(handle, viewer.person(), room.id());
        });
    }

    /** Takes a decision back. */
    public void reopen(Viewer viewer, Room room, UUID id) {
        measures.refuseOthers(viewer, room);
        database.run(handle -> {
            var about = store.lock(handle, room.id(), id).orElseThrow(Problem::notFound);
            refuseOwn(viewer, about);
            if (about.open() || store.isOpen(handle, about)) {
                throw Problem.conflict("open-already", "There is an open case about this.");
            }
            store.reopen(handle, about);
            audit.record(handle, viewer, "reports.reopened", id, Map.of("room", room.tag()));
            measures.tellDesk(handle, viewer.person(), room.id());
        });
    }

    private static void refuseOwn(Viewer viewer, ReportCase about) {
        // As if it were not there: that one was reported is news that nobody gets this way.
        if (viewer.person().equals(about.concerns())) {
            throw Problem.notFound();
        }
    }
}
