package org.lunchroom.calendars;

import java.util.Locale;
import org.lunchroom.kernel.calendar.CalendarEvent;

/**
 * Something in somebody's calendar.
 *
 * @param room the tag of its room
 * @param state a chat's, as the API writes it; "cancelled" for whatever is called off; else null
 * @param mine "host", or what they answered; null for neither
 */
public record Happening(Kind kind, String room, String state, String mine, CalendarEvent event) {
    /** What it is. */
    public enum Kind {
        CHAT,
        SESSION,
        COURSE,
        GOAL;

        String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether they lead it, or said that they come, or may. */
    public boolean concerns() {
        return mine == null ? kind != Kind.CHAT : !mine.equals("no");
    }
}
