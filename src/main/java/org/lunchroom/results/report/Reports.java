package org.lunchroom.results.report;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lunchroom.audit.Audit;
import org.lunchroom.goals.numbers.Fives;
import org.lunchroom.identity.Permission;
import org.lunchroom.identity.Roles;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.language.Language;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.results.ValueStep;
import org.lunchroom.rooms.Rooms;

/** What learning came to, quarter by quarter and room by room. That somebody read it stands in the audit record. */
@Singleton
public class Reports {
    private static final int MOST_QUARTERS = 12;

    private final Database database;
    private final Clock clock;
    private final Rooms rooms;
    private final Audit audit;
    private final ReportStore store = new ReportStore();

    @Inject
    public Reports(Database database, Clock clock, Rooms rooms, Audit audit) {
        this.database = database;
        this.clock = clock;
        this.rooms = rooms;
        this.audit = audit;
    }

    /** The quarter that is named, or the one that is running. */
    public Report read(Viewer viewer, String wanted, String format, Language language) {
        if (!Roles.may(viewer.roles(), Permission.REPORTS)) {
            throw Problem.forbidden("The numbers are for those in charge of learning.");
        }
        var now = clock.instant();
        var quarter = wanted == null
                ? Quarter.at(now)
                : Quarter.of(wanted)
                        .filter(named -> !named.from().isAfter(now))
                        .orElseThrow(() -> Problem.invalid("quarter", "Name a quarter such as 2026-Q4."));
        audit.read(viewer, "report.read", null, Map.of("quarter", quarter.toString(), "format", format));
        var from = quarter.from();
        var until = quarter.until(now);
        var counts = database.read(handle -> store.counts(handle, from, until));
        var each = counts.byRoom().keySet().stream()
                .map(room -> room(room, counts))
                .sorted(Comparator.comparing(RoomReport::tag))
                .toList();
        return new Report(
                quarter.toString(),
                language.tag(),
                quarters(),
                from,
                until,
                each,
                total(each),
                steps(quarter),
                ReportWords.method(language));
    }

    private List<String> quarters() {
        var newest = Quarter.at(clock.instant());
        var oldest = database.read(store::beginning).map(Quarter::at).orElse(newest);
        return Stream.iterate(newest, Quarter::before)
                .limit(MOST_QUARTERS)
                .takeWhile(quarter -> !quarter.from().isBefore(oldest.from()))
                .map(Quarter::toString)
                .toList();
    }

    private List<Report.Step> steps(Quarter quarter) {
        var found = database.read(handle -> store.steps(handle, quarter.from(), quarter.until(clock.instant())));
        return Stream.of(ValueStep.values())
                .map(step -> found.getOrDefault(step.text(), new Report.Step(step.text(), 0, 0)))
                .toList();
    }

    private RoomReport room(UUID id, Counts counts) {
        var room = rooms.byId(id);
        Function<String, Integer> count = what -> counts.of(id, what);
        var people = Fives.shown(count.apply("people"));
        var first = part(count.apply("people"), count.apply("firstTimers"));
        var asked = Fives.shown(count.apply("asked"));
        var goals = goals(count);
        return new RoomReport(
                room.tag(),
                room.title(),
                count.apply("sessions"),
                people,
                first,
                first == null ? null : part(first, count.apply("cameBack")),
                Fives.shown(count.apply("listeners")),
                people == null || count.apply("groups") == 0 ? null : count.apply("groups"),
                asked,
                asked == null ? null : part(asked, count.apply("answered")),
                goals.get("all"),
                goals.get("done"),
                goals.get("changed"),
                goals.get("dropped"),
                count.apply("results"),
                count.apply("confirmed"));
    }

    // All of them, or so many that neither they nor the rest are fewer than five.
    private static Integer part(int whole, int part) {
        boolean rest = whole == part || whole - part >= Fives.LEAST;
        return part >= Fives.LEAST && rest ? part : null;
    }

    private static Map<String, Integer> goals(Function<String, Integer> count) {
        var parts = new LinkedHashMap<String, Integer>();
        Stream.of("done", "changed", "dropped").forEach(part -> parts.put(part, count.apply(part)));
        parts.put("open", count.apply("open") + count.apply("not_yet"));
        int all = parts.values().stream().mapToInt(Integer::intValue).sum();
        if (all < Fives.LEAST) {
            return Map.of();
        }
        var shown = new LinkedHashMap<>(Fives.shown(parts));
        shown.put("all", all);
        return shown;
    }

    private static RoomReport total(List<RoomReport> each) {
        return new RoomReport(
                null,
                null,
                each.stream().mapToInt(RoomReport::sessions).sum(),
                sum(each, RoomReport::people),
                sum(each, RoomReport::firstTimers),
                sum(each, RoomReport::cameBack),
                sum(each, RoomReport::listeners),
                sum(each, RoomReport::groups),
                sum(each, RoomReport::asked),
                sum(each, RoomReport::answered),
                sum(each, RoomReport::goals),
                sum(each, RoomReport::done),
                sum(each, RoomReport::changed),
                sum(each, RoomReport::dropped),
                each.stream().mapToInt(RoomReport::results).sum(),
                each.stream().mapToInt(RoomReport::confirmed).sum());
    }

    private static Integer sum(List<RoomReport> each, Function<RoomReport, Integer> number) {
        var shown = new ArrayList<Integer>();
        each.stream().map(number).filter(Objects::nonNull).forEach(shown::add);
        return shown.isEmpty()
                ? null
                : shown.stream().mapToInt(Integer::intValue).sum();
    }
}
