package org.lunchroom.courses.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lunchroom.courses.Talks;
import org.lunchroom.courses.alumni.Alumni;
import org.lunchroom.courses.introductions.Introductions;
import org.lunchroom.courses.prompts.Prompts;
import org.lunchroom.courses.steps.Steps;
import org.lunchroom.people.Person;

/**
 * A cohort as a viewer sees it.
 *
 * @param room its room's tag
 * @param phase the one that is open; null when none is
 * @param alumni null where the course has no such phase
 * @param runs whether the viewer is one of the trainers
 * @param departed for trainers: what becomes of the posts of those who leave, "keep" or "remove"
 * @param archived true once it is over for good; null before
 */
public record CohortView(
        UUID id,
        UUID course,
        String courseTitle,
        String title,
        String room,
        int people,
        List<Person> trainers,
        String zone,
        LocalDate startsOn,
        LocalDate endsOn,
        String phase,
        List<PhaseView> phases,
        List<SessionView> sessions,
        List<Steps.Shown> steps,
        List<Prompts.Shown> prompts,
        Introductions.Glance introductions,
        Alumni.Glance alumni,
        Next next,
        boolean runs,
        String departed,
        int version,
        Boolean archived,
        Instant now) {
    /**
     * A phase on the calendar.
     *
     * @param usual true when the title is ours, so that a widget says it in its reader's language; null otherwise
     * @param state "past", "now" or "coming"
     * @param who may post: "everybody" or "trainers"
     */
    public record PhaseView(
            String phase,
            String title,
            Boolean usual,
            String summary,
            String who,
            Instant opensAt,
            Instant closesAt,
            String state,
            DayView opens,
            DayView closes) {}

    /** The rule behind a day, for who plans. */
    public record DayView(String from, int days) {}

    /**
     * A session of the course.
     *
     * @param chat the chat or backchannel beside it, and what came of it; null for none
     * @param recap "draft" or "published"; null while there is none
     */
    public record SessionView(
            UUID id, String title, Instant startsAt, Instant endsAt, String zone, Talks.Talk chat, String recap) {}

    /**
     * What comes next.
     *
     * @param kind "session" or "phase"
     */
    public record Next(String kind, UUID id, String title, Instant at) {}
}
