package org.lunchroom.polls.votes;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.polls.Poll;
import org.lunchroom.polls.PollKind;

/** What may be chosen in a poll of each kind. */
final class BallotRule {
    private static final int WORDS = 3;

    private final BannedWords banned;

    BannedWords banned() {
        return banned;
    }

    BallotRule(BannedWords banned) {
        this.banned = banned;
    }

    List<Line> lines(Poll poll, Ballot ballot) {
        if (poll.kind() == PollKind.WORDS) {
            return words(Check.present("words", ballot.words()));
        }
        if (ballot.words() != null) {
            throw Problem.invalid("words", "This poll asks for no words.");
        }
        var choices = numbers(poll, Check.present("choices", ballot.choices()));
        return switch (poll.kind()) {
            case SINGLE, SCALE -> List.of(Line.number(one(choices)));
            case RANKING -> ranked(poll, choices);
            default -> choices.stream().map(Line::number).toList();
        };
    }

    private static List<Integer> numbers(Poll poll, List<Integer> choices) {
        boolean scale = poll.kind() == PollKind.SCALE;
        int first = scale ? 1 : 0;
        int last = scale ? Poll.SCALE : poll.choices().size() - 1;
        if (choices.isEmpty()) {
            throw Problem.invalid("required", "choices", "Choose something.");
        }
        if (choices.stream().anyMatch(choice -> choice == null || choice < first || choice > last)) {
            throw Problem.invalid("not-an-option", "choices", "Choose from " + first + " to " + last + ".");
        }
        if (new HashSet<>(choices).size() < choices.size()) {
            throw Problem.invalid("chosen-twice", "choices", "Each option can be chosen once.");
        }
        return choices;
    }

    private static int one(List<Integer> choices) {
        if (choices.size() > 1) {
            throw Problem.invalid("too-many", "choices", "Choose one.");
        }
        return choices.get(0);
    }

    private static List<Line> ranked(Poll poll, List<Integer> choices) {
        int all = poll.choices().size();
        if (choices.size() < all) {
            throw Problem.invalid("rank-all", "choices", "Put all " + all + " options into an order.");
        }
        return IntStream.range(0, all)
                .mapToObj(place -> new Line(String.valueOf(choices.get(place)), "", all - place))
                .toList();
    }

    private List<Line> words(List<String> words) {
        Check.atMost("words", words, WORDS);
        var lines = words.stream()
                .map(CloudWord::of)
                .filter(Objects::nonNull)
                .map(word -> new Line(word.folded(), word.shown(), 1))
                .toList();
        if (lines.isEmpty()) {
            throw Problem.invalid("required", "words", "Say at least one word.");
        }
        if (lines.stream().anyMatch(line -> banned.has(line.choice()))) {
            throw Problem.invalid("word-not-taken", "words", "This word is not taken here.");
        }
        var seen = new HashSet<String>();
        return lines.stream().filter(line -> seen.add(line.choice())).toList();
    }
}
