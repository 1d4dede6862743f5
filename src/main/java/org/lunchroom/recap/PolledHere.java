package org.lunchroom.recap;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lunchroom.polls.Poll;
import org.lunchroom.polls.PollKind;
import org.lunchroom.polls.PollState;
import org.lunchroom.polls.Polls;
import org.lunchroom.polls.view.ShownPoll;
import org.lunchroom.polls.view.ShownPolls;

/** Finds what a chat's polls came to. One that was never opened is not among them. */
@Singleton
public class PolledHere {
    private final Polls polls;
    private final ShownPolls shown;

    @Inject
    public PolledHere(Polls polls, ShownPolls shown) {
        this.polls = polls;
        this.shown = shown;
    }

    List<Polled> in(UUID chat) {
        return polls.ofChat(chat, false).stream()
                .filter(poll -> poll.state() != PollState.DRAFT)
                .sorted(Comparator.comparing(Poll::openedAt))
                .map(poll -> polled(poll, shown.open(poll)))
                .toList();
    }

    private static Polled polled(Poll poll, ShownPoll seen) {
        var results = seen.results();
        if (results == null) {
            var why = seen.votes() == null
                    ? "Fewer than five people voted, so it is not shown what they chose."
                    : "Results are hidden until the poll is closed.";
            return polled(seen, List.of(), null, why);
        }
        var rows = rows(poll, seen, results);
        return polled(seen, rows, results.mean(), answer(poll, seen, rows, results));
    }

    private static Polled polled(ShownPoll seen, List<Polled.Row> rows, Double mean, String answer) {
        return new Polled(
                seen.question(),
                seen.kind(),
                seen.options(),
                seen.low(),
                seen.high(),
                seen.openedAt(),
                seen.votes(),
                rows,
                mean,
                answer);
    }

    private static List<Polled.Row> rows(Poll poll, ShownPoll seen, ShownPoll.Results results) {
        return switch (poll.kind()) {
            case WORDS ->
                results.words().stream()
                        .map(word -> new Polled.Row(word.word(), word.count()))
                        .toList();
            case SCALE ->
                IntStream.range(0, Poll.SCALE)
                        .mapToObj(i -> new Polled.Row(
                                end(i + 1, seen), results.counts().get(i)))
                        .toList();
            case RANKING ->
                zipped(seen.options(), results.points()).stream()
                        .sorted(Comparator.comparingInt(Polled.Row::count).reversed())
                        .toList();
            default -> zipped(seen.options(), results.counts());
        };
    }

    private static List<Polled.Row> zipped(List<String> labels, List<Integer> counts) {
        return IntStream.range(0, labels.size())
                .mapToObj(i -> new Polled.Row(labels.get(i), counts.get(i)))
                .toList();
    }

    private static String end(int number, ShownPoll seen) {
        var word = number == 1 ? seen.low() : number == Poll.SCALE ? seen.high() : null;
        return word == null ? String.valueOf(number) : number + " (" + word + ")";
    }

    private static String answer(Poll poll, ShownPoll seen, List<Polled.Row> rows, ShownPoll.Results results) {
        var votes = seen.votes() + " people voted";
        if (poll.kind() == PollKind.SCALE) {
            return votes + "; on average " + results.mean() + ".";
        }
        var said = rows.stream()
                .limit(poll.kind() == PollKind.WORDS ? 20 : rows.size())
                .map(row -> row.label() + " " + row.count())
                .collect(Collectors.joining(", "));
        return votes + ": " + said + ".";
    }
}
