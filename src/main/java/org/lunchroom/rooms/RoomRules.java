package org.lunchroom.rooms;

import org.lunchroom.kernel.http.Check;

/** What a room's settings may be, when it is founded as well as later. */
public final class RoomRules {
    private RoomRules() {}

    public static String title(String written) {
        return Check.text("title", written, 120);
    }

    public static String purpose(String written) {
        return Check.optionalText("purpose", written, 500);
    }

    public static int postLength(int characters) {
        return Check.range("postLength", characters, 140, 4000);
    }

    public static int slowSeconds(int seconds) {
        return Check.range("slowSeconds", seconds, 0, 3600);
    }
}
