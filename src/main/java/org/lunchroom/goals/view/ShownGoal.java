package org.lunchroom.goals.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lunchroom.goals.GoalLink;
import org.lunchroom.people.Person;

/**
 * A goal as the viewer sees it; members that do not apply are left out.
 *
 * @param mine whether it is the viewer's own
 * @param by whose it is
 * @param room the tag of its room; for who may read that
 * @param said what its person said last: "done", "changed", "dropped", "not-yet"
 * @param open whether its person still works on it
 * @param partner who stands by it; for its person and its partner
 * @param origin the message that it was made from; for its person
 * @param chat where it came up; for its person
 * @param checkIns the questions how it goes, in the order of their days
 * @param asks the day of the question that waits for an answer now
 * @param next the day of the question that may be answered next, asked or not
 */
public record ShownGoal(
        UUID id,
        boolean mine,
        Person by,
        String room,
        String words,
        List<GoalLink> links,
        LocalDate due,
        boolean shared,
        String said,
        boolean open,
        Boolean archived,
        Partner partner,
        UUID origin,
        UUID chat,
        List<Asked> checkIns,
        Integer asks,
        Integer next,
        Instant madeAt) {

    /** Somebody who was asked, and whether they agreed. */
    public record Partner(Person person, boolean agreed) {}

    /**
     * A question how it goes.
     *
     * @param at when it is asked
     * @param state "coming", "asked", "missed" or "answered"
     * @param line for its person and its partner
     */
    public record Asked(int day, Instant at, String state, String answer, String line, Instant saidAt) {}
}
