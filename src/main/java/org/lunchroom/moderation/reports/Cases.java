package org.lunchroom.moderation.reports;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lunchroom.audit.Audit;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.moderation.Measures;
import org.lunchroom.people.People;
import org.lunchroom.people.Person;
import org.lunchroom.rooms.Room;

/** The reports of a room as its moderators read them. Reading them is in the audit record. Nobody sees cases about themselves. */
@Singleton
public class Cases {
    private static final int MOST = 200;
    private static final int MEASURED = 200;

    private final Database database;
    private final Clock clock;
    private final Audit audit;
    private final People people;
    private final Measures measures;
    private final Reported reported;
    private final ReportStore store = new ReportStore();

    @Inject
    public Cases(Database database, Clock clock, Audit audit, People people, Measures measures, Reported reported) {
        this.database = database;
        this.clock = clock;
        this.audit = audit;
        this.people = people;
        this.measures = measures;
        this.reported = reported;
    }

    /** One report of a case, by somebody. */
    public record Voice(String reason, String note, Instant at) {}

    /** A case with what it is about. */
    public record Shown(
            UUID id,
            String kind,
            UUID thing,
            String words,
            Person concerns,
            Instant openedAt,
            Instant closedAt,
            String outcome,
            String note,
            List<Voice> reports) {}

    /**
     * How long people wait.
     *
     * @param oldestMinutes since the oldest open case; null when none is open
     * @param medianMinutes from the first report to the decision, of the newest 200; null when none is closed
     */
    public record Waiting(int open, Long oldestMinutes, Long medianMinutes) {}

    /** A room's cases. */
    public record Docket(Waiting waiting, List<Shown> open, List<Shown> closed) {}

    /** Open cases, oldest first, and what was decided lately. */
    public Docket of(Viewer viewer, Room room) {
        measures.refuseOthers(viewer, room);
        audit.read(viewer, "reports.read", room.id(), Map.of("room", room.tag()));
        var open = list(viewer, room, true, MOST);
        var closed = list(viewer, room, false, MEASURED);
        return new Docket(
                waiting(open, closed),
                shown(viewer, room, open),
                shown(viewer, room, closed.stream().limit(50).toList()));
    }

    /** How many are open. */
    public int open(Room room) {
        return database.read(handle -> store.openCases(handle, room.id()));
    }

    private List<ReportCase> list(Viewer viewer, Room room, boolean open, int limit) {
        return database.read(handle -> store.list(handle, room.id(), open, limit)).stream()
                .filter(about -> !viewer.person().equals(about.concerns()))
                .toList();
    }

    private Waiting waiting(List<ReportCase> open, List<ReportCase> closed) {
        var oldest = open.isEmpty()
                ? null
                : Duration.between(open.get(0).openedAt(), clock.instant()).toMinutes();
        var took = closed.stream()
                .map(about ->
                        Duration.between(about.openedAt(), about.closedAt()).toMinutes())
                .sorted()
                .toList();
        return new Waiting(open.size(), oldest, took.isEmpty() ? null : took.get(took.size() / 2));
    }

    private List<Shown> shown(Viewer viewer, Room room, List<ReportCase> cases) {
        var ids = cases.stream().map(ReportCase::id).toList();
        var reports = database.read(handle -> store.reports(handle, ids)).stream()
                .collect(Collectors.groupingBy(Report::reportCase));
        var named = people.named(cases.stream()
                .map(ReportCase::concerns)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return cases.stream()
                .map(about -> new Shown(
                        about.id(),
                        about.kind().text(),
                        about.thing(),
                        reported.words(viewer, room, about),
                        about.concerns() == null ? null : named.get(about.concerns()),
                        about.openedAt(),
                        about.closedAt(),
                        about.outcome(),
                        about.note(),
                        reports.getOrDefault(about.id(), List.of()).stream()
                                .map(report -> new Voice(report.reason(), report.note(), report.at()))
                                .toList()))
                .toList();
    }
}
