package org.lunchroom.transcripts;

import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.polls.NewPoll;
import org.lunchroom.polls.PollKind;
import org.lunchroom.polls.votes.PastPolls;
import org.lunchroom.polls.votes.Tally;

/** Reads a poll of a transcript, in the form in which recaps write theirs. */
final class PollReader {
    private static final int MOST_OPTIONS = 20;
    private static final int MOST_ROWS = 500;
    private static final int MOST_VOTES = 1_000_000;
    private static final Pattern NUMBER = Pattern.compile("([1-5])(?!\\d).*", Pattern.DOTALL);
    private static final NewPoll.Place NOWHERE = new NewPoll.Place(Ids.next(), Ids.next(), null, null);

    private final Fields file;
    private final int questions;

    /** A row of what it came to. */
    private record Row(String label, int count, String path) {}

    private PollReader(Fields file, int questions) {
        this.file = file;
        this.questions = questions;
    }

    /** @param questions how many questions the transcript has */
    static PastPoll read(JsonValue value, String path, int questions) {
        return new PollReader(Fields.of(value, path), questions).poll();
    }

    private PastPoll poll() {
        var rows = file.list("rows", MOST_ROWS, this::row);
        var poll = checked(rows);
        var sums = sums(poll, rows);
        var after = file.number("after", 0, questions);
        var at = file.object().getOrDefault("at", JsonValue.NULL) == JsonValue.NULL ? null : file.moment("at");
        return new PastPoll(poll, after == null ? questions : after, at, votes(poll, sums), sums);
    }

    private Row row(JsonValue value, String path) {
        var row = Fields.of(value, path);
        return new Row(
                row.neededText("label", 200), Objects.requireNonNullElse(row.number("count", 0, MOST_VOTES), 0), path);
    }

    /** As one that could be asked here, or refused at its place in the file. */
    private NewPoll checked(List<Row> rows) {
        var kind = kind();
        var named = file.list("options", MOST_OPTIONS, (value, path) -> Fields.text(value, path, 200));
        boolean labels = named.isEmpty() && kind != PollKind.SCALE && kind != PollKind.WORDS;
        var options = labels ? rows.stream().map(Row::label).toList() : named;
        var poll = new NewPoll(
                kind,
                file.neededText("question", 500),
                options,
                file.text("low", 60),
                file.text("high", 60),
                null,
                null);
        try {
            var draft = poll.draft(NOWHERE, Instant.EPOCH, 1);
            return new NewPoll(kind, draft.question(), draft.choices(), draft.low(), draft.high(), null, null);
        } catch (Problem problem) {
            throw Problem.invalid(problem.code(), file.at(problem.field().orElse("")), problem.getMessage());
        }
    }

    private PollKind kind() {
        var wanted = file.neededText("kind", 20);
        return Arrays.stream(PollKind.values())
                .filter(kind -> kind.text().equals(wanted))
                .findFirst()
                .orElseThrow(() -> Problem.invalid(file.at("kind"), "A poll is one of " + kinds() + "."));
    }

    private static String kinds() {
        return Arrays.stream(PollKind.values()).map(PollKind::text).collect(Collectors.joining(", "));
    }

    private List<Tally.Sum> sums(NewPoll poll, List<Row> rows) {
        var sums = new ArrayList<Tally.Sum>();
        for (var row : rows) {
            var sum = poll.kind() == PollKind.WORDS ? PastPolls.ofWord(row.label(), row.count()) : sum(poll, row);
            if (sum != null && sum.count() > 0) {
                sums.add(sum);
            }
        }
        return sums;
    }

    private static Tally.Sum sum(NewPoll poll, Row row) {
        int choice = poll.kind() == PollKind.SCALE ? number(row.label()) : option(poll, row.label());
        if (choice < 0) {
            throw Problem.invalid("not-an-option", row.path() + ".label", "This is none of the poll's options.");
        }
        return new Tally.Sum(String.valueOf(choice), "", row.count());
    }

    /** "1 (not at all)" is 1. */
    private static int number(String label) {
        var found = NUMBER.matcher(label.strip());
        return found.matches() ? Integer.parseInt(found.group(1)) : -1;
    }

    private static int option(NewPoll poll, String label) {
        return poll.options().indexOf(label.replaceAll("\\R+", " ").strip());
    }

    /** How many voted: as the file says, or as many as chose where everybody chose one thing. */
    private int votes(NewPoll poll, List<Tally.Sum> sums) {
        boolean one = poll.kind() == PollKind.SINGLE || poll.kind() == PollKind.SCALE;
        long all = sums.stream().mapToLong(Tally.Sum::count).sum();
        var said = file.number("votes", 0, MOST_VOTES);
        if (said == null && !one && all > 0) {
            throw Problem.invalid("required", file.at("votes"), "How many people voted can't be told from the rows.");
        }
        long votes = said == null ? all : said;
        long most = poll.kind() == PollKind.RANKING ? votes * poll.options().size() : votes;
        if (votes > MOST_VOTES
                || (one && all != votes && all > 0)
                || sums.stream().anyMatch(sum -> sum.count() > most)) {
            throw Problem.invalid(
                    "sums-differ", file.at("rows"), "The rows are not what so many people can have chosen.");
        }
        return (int) votes;
    }
}
