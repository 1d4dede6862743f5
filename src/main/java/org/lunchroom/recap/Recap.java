package org.lunchroom.recap;

import jakarta.json.JsonArray;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.lunchroom.kernel.web.Preview;

/**
 * The record of a chat as everybody who may read it sees it, and as the API writes it. Members that say nothing are
 * null and left out.
 *
 * @param state "draft" or "published"
 * @param perMinute posts in each minute of the live hour; lists every minute
 * @param marks at which minute each question came
 * @param polls what was asked of everybody at once, in the order in which it was opened
 * @param asks what people asked at the chat's steps for questions and got answered or promised
 * @param second what came in the second sitting, by question, then time
 * @param around what was posted in the chat beside its questions
 * @param origin where an imported chat comes from; null for one that was held here
 * @param rule how best answers are chosen, in a sentence
 */
public record Recap(
        Head chat,
        String state,
        Instant publishedAt,
        String intro,
        Facts facts,
        List<Minute> perMinute,
        List<Mark> marks,
        List<Question> questions,
        List<Polled> polls,
        List<AnsweredAsk> asks,
        List<Resource> resources,
        List<Thanked> thanks,
        List<Quoted> second,
        List<Quoted> around,
        Origin origin,
        String rule) {

    /** The chat that it is of. */
    public record Head(
            UUID id, String title, String tag, Instant startsAt, Instant endsAt, String zone, List<Thanked> hosts) {}

    /**
     * Numbers only.
     *
     * @param tookPart null when nobody knows
     * @param posted how many people posted; null when the source does not name them
     * @param listening null when unknown or fewer than five
     * @param minutes null when nobody knows
     */
    public record Facts(
            Integer tookPart, Integer posted, Integer listening, int posts, int resources, Integer minutes) {}

    public record Minute(int minute, int posts) {}

    public record Mark(int minute, int question) {}

    /**
     * A question and what was posted under it in the live hour.
     *
     * @param picked what the hosts picked, in the order of {@code all}
     * @param best what the rule chose, best first; shown where the hosts picked nothing
     * @param all everything, in the order it was posted
     */
    public record Question(
            int question,
            String text,
            UUID step,
            int answers,
            List<Quoted> picked,
            List<Quoted> best,
            List<Quoted> all) {
        /** What to show first: the hosts' picks, else what the rule chose. */
        public List<Quoted> chosen() {
            return picked.isEmpty() ? best : picked;
        }
    }

    /**
     * A message, with the words it has now.
     *
     * @param question the question it answers; null for none
     */
    public record Quoted(
            UUID id,
            By by,
            String words,
            JsonArray tree,
            Instant at,
            Integer question,
            UUID replyTo,
            Map<String, Integer> reactions,
            int replies,
            Boolean secondSitting) {}

    /** @param colleague true for somebody who asked to appear without their name */
    public record By(String name, String initials, Boolean colleague) {
        static final By COLLEAGUE = new By("A colleague", "·", true);

        static By named(String name, String initials) {
            return new By(name, initials, null);
        }
    }

    /**
     * A link that somebody shared.
     *
     * @param question during which question; null when beside them
     * @param preview what the page says of itself; null where that is not known
     */
    public record Resource(
            String href, String title, String site, By sharedBy, Integer question, UUID message, Preview preview) {}

    /** @param role "host", "moderator" or null */
    public record Thanked(String name, String role) {}

    /** Every post once, in the order that all exports keep. */
    public List<Quoted> posts() {
        return Stream.of(
                        questions.stream().flatMap(question -> question.all().stream()),
                        second.stream(),
                        around.stream())
                .flatMap(posts -> posts)
                .toList();
    }
}
