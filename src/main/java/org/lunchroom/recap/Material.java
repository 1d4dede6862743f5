package org.lunchroom.recap;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lunchroom.kernel.web.Preview;
import org.lunchroom.rooms.Message;

/**
 * Everything a recap is arranged from, as it is now.
 *
 * @param from when the live hour began
 * @param until when it ended
 * @param peakPresent how many people were there at once at most
 * @param messages those of the chat that are not removed, in order
 * @param by how each author appears: by name, or as a colleague
 * @param previews what pages say of themselves that are linked to, by address
 * @param roles of the chat's hosts and co-moderators, hosts first
 */
record Material(
        Recap.Head head,
        Instant from,
        Instant until,
        int peakPresent,
        List<Asked> asked,
        List<Polled> polls,
        List<AnsweredAsk> asks,
        List<Message> messages,
        Map<UUID, Map<String, Integer>> reactions,
        Map<UUID, Recap.By> by,
        Map<UUID, String> roles,
        Set<UUID> picks,
        Origin origin,
        Edition edition,
        Map<String, Preview> previews) {

    /** A question that was released. */
    record Asked(UUID step, int question, String text, Instant at) {}

    int minutes() {
        return (int) Math.max(0, Math.min(24 * 60, Duration.between(from, until).toMinutes()));
    }

    /** The minute of the live hour that a moment falls into; negative before it. */
    int minute(Instant at) {
        return (int) Math.floorDiv(Duration.between(from, at).toMillis(), 60_000L);
    }
}
