package org.lunchroom.polls.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.lunchroom.identity.Viewer;
import org.lunchroom.polls.Poll;
import org.lunchroom.polls.Polls;
import org.lunchroom.polls.votes.Ballot;
import org.lunchroom.polls.votes.Tally;
import org.lunchroom.polls.votes.Votes;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;

/** Shows polls: their words, and what the votes sum to as far as it is time and gives nobody away. */
@Singleton
public class ShownPolls {
    private static final int WORDS = 60;
    private static final List<String> PLAINLY = List.of("choice", "person-hidden");
    private static final List<String> APART = List.of("sums", "that-you-voted");

    private final Polls polls;
    private final Votes votes;
    private final Rooms rooms;

    @Inject
    public ShownPolls(Polls polls, Votes votes, Rooms rooms) {
        this.polls = polls;
        this.votes = votes;
        this.rooms = rooms;
    }

    /**
     * A poll, and what the viewer chose in it.
     *
     * @param mine left out where they have not voted; empty for a strict poll in which they have
     */
    public record Seen(ShownPoll poll, Ballot mine) {}

    /** A poll of the room, as the viewer sees it. */
    public Seen to(Viewer viewer, Room room, UUID id) {
        var poll = polls.seen(viewer, room, id);
        return new Seen(open(poll), mine(viewer, List.of(poll)).get(id));
    }

    /** What the viewer chose in these. */
    public Map<UUID, Ballot> mine(Viewer viewer, Collection<Poll> among) {
        return votes.of(viewer, among);
    }

    public List<ShownPoll> open(List<Poll> all) {
        return all.stream().map(this::open).toList();
    }

    /** A poll as everybody sees it. */
    public ShownPoll open(Poll poll) {
        var tally = poll.isDraft() ? new Tally(0, List.of()) : votes.tally(poll);
        return new ShownPoll(
                poll.id(),
                rooms.byId(poll.room()).tag(),
                poll.chat(),
                poll.step(),
                poll.kind().text(),
                poll.question(),
                poll.choices().isEmpty() ? null : poll.choices(),
                poll.low().isEmpty() ? null : poll.low(),
                poll.high().isEmpty() ? null : poll.high(),
                poll.hidden(),
                poll.strict(),
                poll.state().text(),
                poll.openedAt(),
                poll.closedAt(),
                poll.revealedAt() != null,
                poll.strict() ? APART : PLAINLY,
                tally.isEnough() ? tally.votes() : null,
                tally.isEnough() && poll.showsResults() ? results(poll, tally) : null,
                poll.version());
    }

    private static ShownPoll.Results results(Poll poll, Tally tally) {
        return switch (poll.kind()) {
            case SINGLE, MULTIPLE -> new ShownPoll.Results(counts(poll, tally), null, null, null);
            case RANKING -> new ShownPoll.Results(null, counts(poll, tally), null, null);
            case SCALE -> scale(tally);
            case WORDS ->
                new ShownPoll.Results(
                        null,
                        null,
                        null,
                        tally.sums().stream()
                                .limit(WORDS)
                                .map(sum -> new ShownPoll.Word(sum.shown(), sum.count()))
                                .toList());
        };
    }

    private static List<Integer> counts(Poll poll, Tally tally) {
        return IntStream.range(0, poll.choices().size()).mapToObj(tally::count).toList();
    }

    private static ShownPoll.Results scale(Tally tally) {
        var counts = IntStream.rangeClosed(1, Poll.SCALE).mapToObj(tally::count).toList();
        double sum = IntStream.rangeClosed(1, Poll.SCALE)
                .mapToDouble(number -> number * (double) tally.count(number))
                .sum();
        // One decimal: more would pretend to more than five steps can say.
        double mean = Math.round(sum / tally.votes() * 10) / 10.0;
        return new ShownPoll.Results(counts, null, mean, null);
    }
}
