package org.lunchroom.polls;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;

/**
 * A poll as a host writes it.
 *
 * @param question left out for a step's poll, which asks what the step says
 * @param hidden whether the results are hidden until it is closed; a strict poll's always are
 */
public record NewPoll(
        PollKind kind, String question, List<String> options, String low, String high, Boolean hidden, Boolean strict) {
    private static final int QUESTION = 500;
    private static final int OPTION = 120;
    private static final int LABEL = 60;
    private static final int FEWEST = 2;
    private static final int MOST = 20;

    /** Where a poll belongs, and under which id. */
    public record Place(UUID id, UUID room, UUID chat, UUID step) {}

    /** The same poll asking this. */
    public NewPoll asking(String words) {
        return new NewPoll(kind, words, options, low, high, hidden, strict);
    }

    /** As a draft, or refused. */
    public Poll draft(Place place, Instant now, int version) {
        var what = Check.present("kind", kind);
        boolean apart = Boolean.TRUE.equals(strict);
        return new Poll(
                place.id(),
                place.room(),
                place.chat(),
                place.step(),
                what,
                Check.text("question", question, QUESTION),
                String.join("\n", checked(what)),
                label("low", low, what),
                label("high", high, what),
                apart || Boolean.TRUE.equals(hidden),
                apart,
                PollState.DRAFT,
                now,
                null,
                null,
                null,
                0,
                version);
    }

    private static String label(String field, String words, PollKind kind) {
        var label = Check.optionalText(field, words, LABEL);
        if (!label.isEmpty() && kind != PollKind.SCALE) {
            throw Problem.invalid(field, "Only a scale has words for its ends.");
        }
        return label;
    }

    private List<String> checked(PollKind what) {
        var all = Objects.requireNonNullElse(options, List.<String>of());
        if (!what.takesOptions()) {
            if (!all.isEmpty()) {
                throw Problem.invalid("no-options", "options", "This kind of poll has no options.");
            }
            return List.of();
        }
        refuseNumber(all.size());
        var clean = all.stream().map(NewPoll::option).toList();
        var seen = new HashSet<String>();
        for (var option : clean) {
            if (!seen.add(option.toLowerCase(Locale.ROOT))) {
                throw Problem.invalid("option-twice", "options", "Each option can stand here once.");
            }
        }
        return clean;
    }

    private static void refuseNumber(int count) {
        if (count < FEWEST) {
            throw Problem.invalid("too-few-options", "options", "A poll needs at least " + FEWEST + " options.");
        }
        if (count > MOST) {
            throw Problem.invalid("too-many-options", "options", "At most " + MOST + " options are possible.");
        }
    }

    // On one line, as they are stored one a line.
    private static String option(String words) {
        return Check.text("options", words == null ? null : words.replaceAll("\\R+", " "), OPTION);
    }
}
