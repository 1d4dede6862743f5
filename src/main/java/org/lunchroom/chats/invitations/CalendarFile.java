package org.lunchroom.chats.invitations;

import java.time.Duration;
import java.time.Instant;
import org.lunchroom.chats.Chat;
import org.lunchroom.chats.ChatState;
import org.lunchroom.kernel.calendar.CalendarLines;

/**
 * A chat for calendars (RFC 5545). Times are UTC, so that no calendar needs to know a zone's rules; a later file with the
 * same UID and a higher SEQUENCE moves the event or calls it off. It holds nothing of the run of show.
 */
final class CalendarFile {
    private CalendarFile() {}

    static String of(Chat chat, String tag, String address, Instant now) {
        return new CalendarLines()
                .plain("BEGIN", "VCALENDAR")
                .plain("VERSION", "2.0")
                .plain("PRODID", "-//Lunchroom//Chats//EN")
                .plain("CALSCALE", "GREGORIAN")
                .plain("METHOD", "PUBLISH")
                .plain("BEGIN", "VEVENT")
                .plain("UID", chat.id() + "@lunchroom")
                .plain("SEQUENCE", String.valueOf(chat.sequence()))
                .at("DTSTAMP", now)
                .at("DTSTART", chat.startsAt())
                .at("DTEND", end(chat))
                .text("SUMMARY", chat.title())
                .text("DESCRIPTION", "A chat in #" + tag + ".\nJoin: " + address)
                .text("LOCATION", address)
                .plain("URL", address)
                .plain("STATUS", status(chat))
                .plain("TRANSP", "OPAQUE")
                .plain("END", "VEVENT")
                .plain("END", "VCALENDAR")
                .toString();
    }

    /** Planned; what a rehearsal does to the end is nobody's business. */
    static Instant end(Chat chat) {
        return chat.publicState().ahead() ? chat.startsAt().plus(Duration.ofMinutes(chat.minutes())) : chat.endsAt();
    }

    private static String status(Chat chat) {
        if (chat.state() == ChatState.CANCELLED) {
            return "CANCELLED";
        }
        return chat.announced() ? "CONFIRMED" : "TENTATIVE";
    }
}
