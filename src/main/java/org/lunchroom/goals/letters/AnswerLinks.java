package org.lunchroom.goals.letters;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.lunchroom.digests.Links;
import org.lunchroom.digests.sending.Seals;
import org.lunchroom.goals.Answer;
import org.lunchroom.goals.checkins.CheckIn;

/**
 * The link in a mail that answers one question without signing in. It shows nothing of the goal, answers nothing else,
 * and ends after some weeks: whoever gets it by mistake, or from a log, learns and changes as little as can be.
 */
@Singleton
public class AnswerLinks {
    private static final String PURPOSE = "check-in";
    private static final Duration LASTS = Duration.ofDays(60);

    private final Clock clock;
    private final Seals seals;
    private final Links links;

    @Inject
    public AnswerLinks(Clock clock, Seals seals, Links links) {
        this.clock = clock;
        this.seals = seals;
        this.links = links;
    }

    /** Where this question is answered; with an answer, that one stands first. */
    String address(CheckIn one, Answer first) {
        long until = one.at().plus(LASTS).toEpochMilli();
        var sealed = seals.seal(String.join(" ", PURPOSE, one.id().toString(), String.valueOf(until)));
        return links.base() + "/check-in?token=" + sealed + (first == null ? "" : "&say=" + first.text());
    }

    /** The question that the link is for; empty for anything that was not signed here for this, or is too old. */
    Optional<UUID> read(String token) {
        var parts = seals.open(token).orElse("").split(" ", -1);
        if (parts.length != 3 || !parts[0].equals(PURPOSE)) {
            return Optional.empty();
        }
        var until = Instant.ofEpochMilli(Long.parseLong(parts[2]));
        return clock.instant().isBefore(until) ? Optional.of(UUID.fromString(parts[1])) : Optional.empty();
    }
}
