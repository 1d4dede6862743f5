package org.lunchroom.moderation.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lunchroom.moderation.Measure;
import org.lunchroom.moderation.manners.Manners;
import org.lunchroom.moderation.words.ShownWord;
import org.lunchroom.people.Person;
import org.lunchroom.rooms.Enclosure;
import org.lunchroom.rooms.Message;

/** The desk as its moderators read it. */
public record ShownDesk(
        long head,
        Counts counts,
        List<FirstPost> firstPosts,
        List<ShownPost> waiting,
        List<ShownMeasure> parked,
        List<ShownMeasure> hidden,
        List<ShownMeasure> people,
        List<ShownAppeal> appeals,
        List<ShownWord> words,
        Manners manners) {
    /** Somebody's first post in the room: not held, and worth a kind word. */
    public record FirstPost(UUID id, Person author, String words, Instant at) {}

    /** How many of each. */
    public record Counts(int waiting, int firstPosts, int reports, int parked, int hidden, int people, int appeals) {}

    /** A post that waits; {@code files} is left out where it has none. */
    public record ShownPost(UUID id, Person author, String words, Instant at, String why, List<Enclosure> files) {}

    /** A message in the parking lot. */
    public record Parked(
            UUID id, Person author, String words, Instant at, String reason, String note, Instant parkedAt) {}

    /** What somebody says to what was done; {@code mayAnswer}: the viewer is not whoever did it. */
    public record ShownAppeal(ShownMeasure measure, String words, Instant at, boolean mayAnswer) {}

    /**
     * What was done.
     *
     * @param said the words of the message that it was done to
     * @param words suggested ones
     */
    public record ShownMeasure(
            UUID id,
            String kind,
            Person actor,
            Person person,
            UUID message,
            String said,
            String reason,
            String note,
            String words,
            Instant at,
            Instant acceptedAt,
            Instant undoneAt,
            Person undoneBy) {
        static ShownMeasure of(Measure measure, Map<UUID, Person> named, Message message) {
            return new ShownMeasure(
                    measure.id(),
                    measure.kind().text(),
                    named.get(measure.actor()),
                    measure.person() == null ? null : named.get(measure.person()),
                    measure.message(),
                    message == null ? null : message.words(),
                    measure.reason().text(),
                    measure.note(),
                    measure.words().isEmpty() ? null : measure.words(),
                    measure.at(),
                    measure.acceptedAt(),
                    measure.undoneAt(),
                    measure.undoneBy() == null ? null : named.get(measure.undoneBy()));
        }
    }
}
