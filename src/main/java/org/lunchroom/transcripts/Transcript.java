package org.lunchroom.transcripts;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A chat that was held elsewhere, as its file tells it.
 *
 * @param tag the hashtag without "#"; null when the file has none
 * @param hosts by name, in the file's order
 * @param at when it began; null when the file does not say
 * @param minutes how long it took; null when the file does not say
 * @param participantsAtLeast null when the file does not say
 * @param participantsAsWritten the source's own words for that number; may be null
 * @param source where it comes from, in words; may be null
 * @param backchannel what was posted beside the questions
 * @param polls in the file's order
 */
record Transcript(
        String title,
        String tag,
        List<String> hosts,
        Instant at,
        ZoneId zone,
        Integer minutes,
        Integer participantsAtLeast,
        String participantsAsWritten,
        String source,
        List<Post> backchannel,
        List<Question> questions,
        List<PastPoll> polls) {

    /** A question and what was posted under it, in order. */
    record Question(String text, Instant at, List<Post> answers) {}

    /**
     * What somebody posted, byte for byte.
     *
     * @param author handle or name; null when the file does not say
     * @param reactions how many there are of each kind
     */
    record Post(String author, String text, Instant at, Map<String, Integer> reactions, List<Post> replies) {
        Stream<Post> withReplies() {
            return Stream.concat(Stream.of(this), replies.stream().flatMap(Post::withReplies));
        }
    }

    /** Every post of the file, replies after what they reply to. */
    List<Post> posts() {
        var posts = new ArrayList<Post>();
        Stream.concat(backchannel.stream(), questions.stream().flatMap(question -> question.answers().stream()))
                .flatMap(Post::withReplies)
                .forEach(posts::add);
        return posts;
    }
}
