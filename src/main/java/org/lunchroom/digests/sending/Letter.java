package org.lunchroom.digests.sending;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * Mail that somebody is to get on one occasion; what it says is put together when it goes out.
 *
 * @param subject what makes it one: two of a kind with the same subject and person are one letter
 * @param about the digest, the goal, the cohort or the notice that it is about; null for a catch-up, and where the subject says it
 * @param since the time that a catch-up is about, up to {@code until}; of a reminder, what falls due then
 * @param attempts how often it was tried
 */
public record Letter(Kind kind, UUID subject, UUID person, UUID about, Instant since, Instant until, int attempts) {
    /** What it is. */
    public enum Kind {
        DIGEST,
        CATCH_UP,
        REMINDER,
        CHECK_IN,
        PARTNER,
        PHASE,
        INVITATION,
        NOTICE,
        HELD;

        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Letter digest(UUID digest, UUID person) {
        return new Letter(Kind.DIGEST, digest, person, digest, null, null, 0);
    }

    /** What happened between two moments, once for each end. */
    public static Letter catchUp(UUID person, Instant since, Instant until) {
        return new Letter(Kind.CATCH_UP, made(person, until, "week"), person, null, since, until, 0);
    }

    /** A word to a curator, once before each time that a digest is due and once after, if it was held back then. */
    public static Letter reminder(UUID digest, UUID person, Instant due, boolean held) {
        var subject = made(digest, due, held ? "held" : "due");
        return new Letter(Kind.REMINDER, subject, person, digest, null, due, 0);
    }

    /** The question how it goes with a goal, to its person or to whoever stands by them. */
    public static Letter checkIn(UUID checkIn, UUID person) {
        return new Letter(Kind.CHECK_IN, checkIn, person, null, null, null, 0);
    }

    /** Somebody asks this person to stand by a goal; asked again after they declined, they hear of it again. */
    public static Letter partner(UUID goal, UUID person, Instant asked) {
        return new Letter(Kind.PARTNER, made(goal, asked, "asked"), person, goal, null, asked, 0);
    }

    /** A phase of a cohort opens then. */
    public static Letter phase(UUID cohort, UUID person, Instant opens) {
        return new Letter(Kind.PHASE, made(cohort, opens, "opens"), person, cohort, null, opens, 0);
    }

    /** Something concerns this person, since then. */
    public static Letter notice(UUID notice, UUID person, Instant at) {
        return new Letter(Kind.NOTICE, made(notice, at, "told"), person, notice, at, null, 0);
    }

    /** What was held back on the day before this moment, since it would have been too much. */
    static Letter held(UUID person, Instant day) {
        return new Letter(Kind.HELD, made(person, day, "held"), person, null, null, day, 0);
    }

    /**
     * A chat takes place, has changed or is called off, for somebody who comes.
     *
     * @param stand how it stands with the two of them; on each they hear once
     * @param said when they said so
     */
    public static Letter invitation(UUID chat, UUID person, String stand, Instant said) {
        return new Letter(Kind.INVITATION, made(chat, said, stand), person, chat, null, null, 0);
    }

    private static UUID made(UUID of, Instant at, String what) {
        var made = String.join(" ", of.toString(), String.valueOf(at.toEpochMilli()), what);
        return UUID.nameUUIDFromBytes(made.getBytes(StandardCharsets.US_ASCII));
    }
}
