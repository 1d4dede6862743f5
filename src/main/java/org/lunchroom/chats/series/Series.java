package org.lunchroom.chats.series;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import java.util.stream.Stream;
import org.lunchroom.chats.planning.WallTime;

/**
 * What all chats of a series have in common.
 *
 * @param wallTime when they start, as a clock on the wall of the zone shows it ("19:30")
 * @param shiftDays how far all were moved from the rule's days
 * @param lastDay the rule's last; null for no end
 * @param most how many there are in all; null for no end
 * @param announced new ones are announced as they appear
 */
public record Series(
        UUID id,
        UUID room,
        String title,
        String rule,
        LocalDate firstDay,
        String wallTime,
        ZoneId zone,
        int minutes,
        int shiftDays,
        LocalDate lastDay,
        Integer most,
        boolean announced,
        int lobbyMinutes,
        int secondSittingHours,
        Instant endedAt) {

    /** The days of the rule, up to where the series ends. */
    Stream<LocalDate> days() {
        var days = Recurrence.of(rule).from(firstDay);
        var counted = most == null ? days : days.limit(most);
        return lastDay == null ? counted : counted.takeWhile(day -> !day.isAfter(lastDay));
    }

    /** When the chat of a day starts: the same time on the wall, whatever clocks did between. */
    Instant startOn(LocalDate day) {
        return WallTime.instant(day.plusDays(shiftDays).atTime(LocalTime.parse(wallTime)), zone);
    }

    Series ended(Instant at) {
        return new Series(
                id,
                room,
                title,
                rule,
                firstDay,
                wallTime,
                zone,
                minutes,
                shiftDays,
                lastDay,
                most,
                announced,
                lobbyMinutes,
                secondSittingHours,
                at);
    }

    Series announcedOn() {
        return new Series(
                id,
                room,
                title,
                rule,
                firstDay,
                wallTime,
                zone,
                minutes,
                shiftDays,
                lastDay,
                most,
                true,
                lobbyMinutes,
                secondSittingHours,
                endedAt);
    }

    /** The same days, another time or shift; the rule's days stay counted from the first. */
    Series movedTo(LocalTime time, int newShift, ZoneId newZone, int newMinutes) {
        return new Series(
                id,
                room,
                title,
                rule,
                firstDay,
                time.toString(),
                newZone,
                newMinutes,
                newShift,
                lastDay,
                most,
                announced,
                lobbyMinutes,
                secondSittingHours,
                endedAt);
    }

    Series called(String newTitle, int newLobby, int newSitting) {
        return new Series(
                id,
                room,
                newTitle,
                rule,
                firstDay,
                wallTime,
                zone,
                minutes,
                shiftDays,
                lastDay,
                most,
                announced,
                newLobby,
                newSitting,
                endedAt);
    }
}
