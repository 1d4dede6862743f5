package org.lunchroom.chats.planning;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.lunchroom.chats.StepKind;

/**
 * A chat as somebody schedules it.
 *
 * @param startsAt as a clock on the wall of the zone shows it
 * @param minutes its length; the template's when left out
 * @param template where its steps come from unless they are given
 */
public record NewChat(
        String title,
        LocalDateTime startsAt,
        String zone,
        Integer minutes,
        String template,
        List<NewStep> steps,
        List<UUID> hosts,
        List<UUID> comoderators,
        Repeat series,
        Integer lobbyMinutes,
        Integer secondSittingHours) {

    /**
     * How it recurs.
     *
     * @param rule of RFC 5545, such as "FREQ=MONTHLY;BYDAY=-1MO"
     * @param until the last day; may be left out
     * @param count how many there are; may be left out
     */
    public record Repeat(String rule, LocalDate until, Integer count) {}

    /** The same with what a chat needs that somebody starts in two clicks. */
    NewChat orSpontaneous(String roomTitle) {
        var called = title == null || title.isBlank() ? roomTitle : title;
        boolean given = template != null || steps != null;
        var open = List.of(
                new NewStep(null, StepKind.QUESTION, called, 25, null),
                new NewStep(null, StepKind.CLOSE, "Thank you! Post the one thing you take away.", 5, null));
        return new NewChat(
                called,
                null,
                zone == null ? "UTC" : zone,
                given || minutes != null ? minutes : Integer.valueOf(30),
                template,
                given ? steps : open,
                hosts,
                comoderators,
                null,
                lobbyMinutes,
                secondSittingHours);
    }
}
