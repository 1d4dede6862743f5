package org.lunchroom.transcripts;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.lunchroom.transcripts.Transcript.Post;

/**
 * When everything of a transcript happened. Where the file gives no times at all, posts are spread over the length of
 * the chat: a short welcome, the questions at equal distances, the answers evenly under each. Where it gives some, a post
 * without one follows the post before it.
 */
final class Timetable {
    static final int USUAL_MINUTES = 60;
    private static final int WELCOME_SHARE = 20;
    private static final Duration A_POLL = Duration.ofMinutes(3);
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private final Transcript transcript;
    private final Instant start;
    private final Duration length;
    private final boolean someGiven;
    private final boolean someMissing;
    private final List<Instant> questions = new ArrayList<>();
    private final List<Instant> polls = new ArrayList<>();
    private final IdentityHashMap<Post, Instant> posts = new IdentityHashMap<>();

    /** Reckons with an end at {@code now} when the file does not say when the chat began. */
    Timetable(Transcript transcript, Instant now) {
        this.transcript = transcript;
        var all = transcript.posts();
        someGiven = all.stream().anyMatch(post -> post.at() != null);
        someMissing = all.stream().anyMatch(post -> post.at() == null);
        length = Duration.ofMinutes(transcript.minutes() == null ? USUAL_MINUTES : transcript.minutes());
        start = start(now);
        layOut();
    }

    Instant start() {
        return start;
    }

    /** The planned end, or the last post where that came later. */
    Instant end() {
        var end = start.plus(length);
        return Stream.concat(posts.values().stream(), polls.stream().map(at -> at.plus(A_MOMENT)))
                .filter(end::isBefore)
                .max(Instant::compareTo)
                .orElse(end);
    }

    Instant question(int index) {
        return questions.get(index);
    }

    Instant poll(int index) {
        return polls.get(index);
    }

    Instant post(Post post) {
        return posts.get(post);
    }

    /** Whether any time here is ours and not the file's. */
    boolean spread() {
        return someMissing;
    }

    private Instant start(Instant now) {
        if (transcript.at() != null) {
            return transcript.at();
        }
        return transcript.posts().stream()
                .map(Post::at)
                .filter(at -> at != null)
                .min(Instant::compareTo)
                .orElse(now.minus(length));
    }

    private void layOut() {
        var welcome = length.dividedBy(WELCOME_SHARE);
        var slot = length.minus(welcome).dividedBy(transcript.questions().size());
        for (int i = 0; i < transcript.questions().size(); i++) {
            var question = transcript.questions().get(i);
            var planned = start.plus(welcome).plus(slot.multipliedBy(i)).truncatedTo(ChronoUnit.MILLIS);
            questions.add(opened(question, planned));
            layOut(question.answers(), questions.get(i), slot);
        }
        layOut(transcript.backchannel(), start, length);
        for (int i = 0; i < transcript.polls().size(); i++) {
            var poll = transcript.polls().get(i);
            polls.add(poll.at() == null ? before(poll.after(), i) : poll.at());
        }
    }

    /** How many of these polls come at the same place without a time. */
    private static int alike(List<PastPoll> polls, int question) {
        return (int) polls.stream()
                .filter(poll -> poll.at() == null && poll.after() == question)
                .count();
    }

    /** Shortly before the question that follows, one after the other; after the last question before the end. */
    private Instant before(int question, int poll) {
        int before = alike(transcript.polls().subList(0, poll), question);
        int all = alike(transcript.polls(), question);
        var next = question < questions.size() ? questions.get(question) : start.plus(length);
        var last = question == 0 ? start : questions.get(question - 1);
        var gap = Duration.between(last, next);
        var wanted = A_POLL.multipliedBy(all);
        var early = gap.compareTo(wanted.multipliedBy(2)) > 0 ? wanted : gap.dividedBy(2);
        var mine = early.isNegative()
                ? Duration.ZERO
                : early.multipliedBy(all - before).dividedBy(all);
        return next.minus(mine).truncatedTo(ChronoUnit.MILLIS);
    }

    private Instant opened(Transcript.Question question, Instant planned) {
        if (question.at() != null || !someGiven) {
            return question.at() == null ? planned : question.at();
        }
        return question.answers().stream()
                .map(Post::at)
                .filter(at -> at != null)
                .min(Instant::compareTo)
                .orElse(planned);
    }

    private void layOut(List<Post> under, Instant from, Duration slot) {
        var flat = under.stream().flatMap(Post::withReplies).toList();
        var last = from;
        for (int i = 0; i < flat.size(); i++) {
            var spread = from.plus(slot.multipliedBy(i + 1L).dividedBy(flat.size() + 1L))
                    .truncatedTo(ChronoUnit.MILLIS);
            var at = flat.get(i).at();
            last = at != null ? at : someGiven ? last.plus(A_MOMENT) : spread;
            posts.put(flat.get(i), last);
        }
    }
}
