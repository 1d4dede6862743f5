package org.lunchroom.chats.view;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A chat as the API sends it. Members that a reader may not see are absent, never empty: texts of steps not shown yet,
 * notes, skipped steps.
 *
 * @param me the viewer's own; absent in frames, which are the same for everybody
 */
public record ChatView(
        UUID id,
        String room,
        String title,
        String state,
        Instant startsAt,
        Instant endsAt,
        String zone,
        int minutes,
        UUID series,
        Instant lobbyAt,
        Instant closedAt,
        Instant closesSecondSittingAt,
        List<Lead> hosts,
        Lead inCharge,
        Me me,
        Rsvp rsvp,
        Current current,
        Instant heldSince,
        List<StepView> steps,
        List<String> warnings,
        int version,
        List<Resource> resources,
        String recap) {

    /** A host ("host") or co-moderator ("comoderator"). */
    public record Lead(UUID id, String name, String initials, String role) {}

    /**
     * What only this viewer hears.
     *
     * @param host whether they may plan and run it
     * @param rsvp what they answered; absent when nothing
     */
    public record Me(boolean host, String rsvp) {}

    /** How many answered what; never who. */
    public record Rsvp(int yes, int maybe, int no) {}

    /** The step that is on. */
    public record Current(UUID step) {}

    /**
     * A step.
     *
     * @param text absent while it is not shown, for all but hosts
     * @param minutes its length: planned, and while the show runs as things stand
     * @param endedAt when the show went on; without a release it was skipped
     * @param notes for hosts
     */
    public record StepView(
            UUID id,
            String kind,
            Integer question,
            String text,
            long minutes,
            Instant startsAt,
            Instant releasedAt,
            Instant endedAt,
            int answers,
            String notes) {}

    /** A link that somebody posted. */
    public record Resource(String href, String title, UUID message, Integer question, Lead by) {}

    ChatView seenBy(Me viewer, List<Resource> links) {
        return new ChatView(
                id,
                room,
                title,
                state,
                startsAt,
                endsAt,
                zone,
                minutes,
                series,
                lobbyAt,
                closedAt,
                closesSecondSittingAt,
                hosts,
                inCharge,
                viewer,
                rsvp,
                current,
                heldSince,
                steps,
                warnings,
                version,
                links,
                recap);
    }
}
