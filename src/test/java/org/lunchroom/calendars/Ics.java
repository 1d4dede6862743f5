package org.lunchroom.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;

/** A text for calendars, as a client's library reads it. */
public final class Ics {
    private Ics() {}

    /** Each event; the whole was found valid, and no line is longer than 75 bytes. */
    public static List<VEvent> events(String text) throws Exception {
        return read(text).getComponents(Component.VEVENT);
    }

    public static Calendar read(String text) throws Exception {
        assertThat(text.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
        assertThat(text).endsWith("END:VCALENDAR\r\n");
        var calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.validate().getEntries()).isEmpty();
        return calendar;
    }

    public static VEvent event(String text, String title) throws Exception {
        return events(text).stream()
                .filter(event -> event.getSummary().getValue().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + title + " in\n" + text));
    }

    public static Instant begins(VEvent event) {
        return java.time.ZonedDateTime.from(event.getDateTimeStart().getDate()).toInstant();
    }

    public static List<LocalDate> days(VEvent event) {
        Temporal first = event.getDateTimeStart().getDate();
        Temporal after = event.getDateTimeEnd().getDate();
        return List.of(LocalDate.from(first), LocalDate.from(after));
    }
}
