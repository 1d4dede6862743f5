package org.lunchroom.communities.topics;

import java.util.Arrays;
import java.util.Locale;
import org.lunchroom.kernel.http.Problem;

/**
 * Which topics of a room a page of them holds.
 *
 * @param kind only this kind; null for all
 * @param parked those in the parking lot instead of the others
 * @param after only those behind this place; null for the first page
 */
public record WhichTopics(Sorting sorting, TopicKind kind, boolean parked, TopicPlace after, int limit) {
    /** In which order. */
    public enum Sorting {
        /** Where somebody wrote last comes first. */
        ACTIVITY,
        NEW,
        /** Only questions without an answer; who has waited longest comes first. */
        WAITING;

        /** The order of this name. */
        public static Sorting of(String text) {
            return Arrays.stream(values())
                    .filter(order -> order.name().toLowerCase(Locale.ROOT).equals(text))
                    .findFirst()
                    .orElseThrow(() -> Problem.invalid("sort", "Choose one of activity, new, waiting."));
        }
    }

    /** The liveliest. */
    public static WhichTopics lively(int limit) {
        return new WhichTopics(Sorting.ACTIVITY, null, false, null, limit);
    }

    public WhichTopics by(Sorting order) {
        return new WhichTopics(order, kind, parked, after, limit);
    }

    public WhichTopics from(TopicPlace place) {
        return new WhichTopics(sorting, kind, parked, place, limit);
    }

    /** The place behind a topic in this order. */
    public TopicPlace behind(Topic topic) {
        return new TopicPlace(sorting == Sorting.ACTIVITY ? topic.activeAt() : topic.openedAt(), topic.id());
    }
}
