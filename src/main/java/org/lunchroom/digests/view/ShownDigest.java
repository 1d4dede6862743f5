package org.lunchroom.digests.view;

import jakarta.json.JsonArray;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lunchroom.digests.Length;
import org.lunchroom.digests.ShownItem;
import org.lunchroom.digests.sending.Fate;
import org.lunchroom.people.Person;

/**
 * A digest as the viewer sees it.
 *
 * @param room the tag of the room whose readers it is for; null for everyone here
 * @param tree the introduction as a tree of safe nodes
 * @param state "draft" or "published"
 * @param correctedAt when something in it was last put right; null when nothing was
 * @param items what is there; for curators also what is gone
 * @param desk what only its curators see; null for others
 */
public record ShownDigest(
        UUID id,
        String room,
        String title,
        String intro,
        JsonArray tree,
        String state,
        Person curator,
        Instant publishedAt,
        Instant correctedAt,
        List<ShownItem> items,
        Length length,
        Desk desk) {
    /**
     * What its curators see beside it.
     *
     * @param most how long it may be
     * @param version what an edit starts from; the same as the ETag
     * @param awaySince from when on its curator is not there; null while they are
     * @param awayUntil when they are there again; null while nobody knows
     * @param undoUntil until when it can be taken back; null when it can't
     * @param others who else may be asked to finish it
     * @param mail how many mails are waiting, sent and so on; null where no mail is set up or none is due
     * @param mailTroubles why some were not sent, and how many; nobody is named
     */
    public record Desk(
            Length most,
            int version,
            Instant dueAt,
            String zone,
            String rule,
            String held,
            Instant awaySince,
            Instant awayUntil,
            boolean mine,
            Instant undoUntil,
            List<Person> others,
            Map<String, Integer> mail,
            List<Fate> mailTroubles) {}
}
