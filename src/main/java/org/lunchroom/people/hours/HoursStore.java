package org.lunchroom.people.hours;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

final class HoursStore {
    private record Row(UUID person, DayOfWeek day, Span span) {}

    Map<UUID, Hours> of(Handle handle, Collection<UUID> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        var spans = spans(handle, people);
        var found = new HashMap<UUID, Hours>();
        handle.createQuery("select person, zone from person_hours where person in (<people>)")
                .bindList("people", List.copyOf(people))
                .map((row, context) -> {
                    var person = row.getObject("person", UUID.class);
                    var week = spans.getOrDefault(person, Map.of());
                    return found.put(person, new Hours(ZoneId.of(row.getString("zone")), week));
                })
                .list();
        return found;
    }

    private static Map<UUID, Map<DayOfWeek, List<Span>>> spans(Handle handle, Collection<UUID> people) {
        var found = new HashMap<UUID, Map<DayOfWeek, List<Span>>>();
        handle.createQuery(
                        """
                        select person, weekday, starts, ends from person_span
                        where person in (<people>) order by person, weekday, starts
                        """)
                .bindList("people", List.copyOf(people))
                .map((row, context) -> new Row(
                        row.getObject("person", UUID.class),
                        DayOfWeek.of(row.getInt("weekday")),
                        new Span(time(row.getInt("starts")), time(row.getInt("ends")))))
                .forEach(row -> found.computeIfAbsent(row.person, person -> new EnumMap<>(DayOfWeek.class))
                        .computeIfAbsent(row.day, day -> new ArrayList<>())
                        .add(row.span));
        return found;
    }

    void put(Handle handle, UUID person, Hours hours) {
        forget(handle, person);
        handle.createUpdate("insert into person_hours (person, zone) values (:person, :zone)")
                .bind("person", person)
                .bind("zone", hours.zone().getId())
                .execute();
        hours.spans().forEach((day, spans) -> spans.forEach(span -> insert(handle, person, day, span)));
    }

    private static void insert(Handle handle, UUID person, DayOfWeek day, Span span) {
        handle.createUpdate(
                        "insert into person_span (person, weekday, starts, ends) values (:person, :day, :starts, :ends)")
                .bind("person", person)
                .bind("day", day.getValue())
                .bind("starts", minutes(span.from()))
                .bind("ends", minutes(span.to()))
                .execute();
    }

    void forget(Handle handle, UUID person) {
        for (var table : List.of("person_span", "person_hours")) {
            handle.createUpdate("delete from " + table + " where person = :person")
                    .bind("person", person)
                    .execute();
        }
    }

    private static int minutes(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }

    private static LocalTime time(int minutes) {
        return LocalTime.ofSecondOfDay(60L * minutes);
    }
}
