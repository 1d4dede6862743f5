package org.lunchroom.results.report;

import java.util.List;
import java.util.function.Function;

/** One of the numbers; what tables and paper call it stands under its name in {@link ReportWords}. */
record Column(String name, Function<RoomReport, Object> number) {
    static final List<Column> ALL = List.of(
            new Column("sessions", RoomReport::sessions),
            new Column("people", RoomReport::people),
            new Column("firstTimers", RoomReport::firstTimers),
            new Column("cameBack", RoomReport::cameBack),
            new Column("listeners", RoomReport::listeners),
            new Column("groups", RoomReport::groups),
            new Column("asked", RoomReport::asked),
            new Column("answered", RoomReport::answered),
            new Column("goals", RoomReport::goals),
            new Column("done", RoomReport::done),
            new Column("changed", RoomReport::changed),
            new Column("dropped", RoomReport::dropped),
            new Column("results", RoomReport::results),
            new Column("confirmed", RoomReport::confirmed));

    /** The number; empty where it is not shown. */
    String of(RoomReport room) {
        var found = number.apply(room);
        return found == null ? "" : found.toString();
    }
}
