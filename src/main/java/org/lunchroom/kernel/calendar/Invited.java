package org.lunchroom.kernel.calendar;

/**
 * Who is told of an event by mail, and in which way (RFC 5546).
 *
 * @param organizer the address that invites
 * @param address of whoever is told
 * @param name theirs, as they may have written it
 * @param answer what they said; they are not asked again
 */
public record Invited(Method method, String organizer, String address, String name, Answer answer) {
    /** What the mail does in a calendar. */
    public enum Method {
        REQUEST,
        CANCEL
    }

    /** What somebody said to an invitation. */
    public enum Answer {
        ACCEPTED,
        TENTATIVE,
        DECLINED
    }

    void write(CalendarLines lines) {
        lines.plain("ORGANIZER;CN=Lunchroom", "mailto:" + organizer);
        lines.plain(
                "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=" + answer + ";RSVP=FALSE;CN="
                        + CalendarLines.parameter(name),
                "mailto:" + address);
    }
}
