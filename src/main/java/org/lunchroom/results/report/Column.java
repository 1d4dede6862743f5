package org.lunchroom.results.report;

import java.util.List;
import java.util.function.Function;

/** One of the numbers, under the name that tables and paper give it. */
record Column(String name, Function<RoomReport, Object> number) {
    static final List<Column> ALL = List.of(
            new Column("sessions", RoomReport::sessions),
            new Column("people", RoomReport::people),
            new Column("first-timers", RoomReport::firstTimers),
            new Column("first-timers who came back", RoomReport::cameBack),
            new Column("listeners", RoomReport::listeners),
            new Column("groups reached", RoomReport::groups),
            new Column("questions", RoomReport::asked),
            new Column("questions answered", RoomReport::answered),
            new Column("people with a goal", RoomReport::goals),
            new Column("goals done", RoomReport::done),
            new Column("goals changed", RoomReport::changed),
            new Column("goals dropped", RoomReport::dropped),
            new Column("results", RoomReport::results),
            new Column("results confirmed", RoomReport::confirmed));

    /** The number; empty where it is not shown. */
    String of(RoomReport room) {
        var found = number.apply(room);
        return found == null ? "" : found.toString();
    }
}
