package org.lunchroom.previews;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.lunchroom.previews.Seen.What;

/**
 * How things stand with a page, and when to look again.
 *
 * @param tries how often in a row it did not answer
 * @param missing how often in a row it was not there any more
 * @param deadAt since when we call it dead; null while it lives
 * @param readyAt when it first said something; null before
 */
record Standing(String state, Instant nextAt, int tries, int missing, Instant deadAt, Instant readyAt) {
    static final String WAITING = "waiting";
    static final Duration SLOWLY = Duration.ofDays(30);
    static final Duration SECOND_LOOK = Duration.ofDays(1);
    private static final int MISSED = 2;
    private static final Duration SOON = Duration.ofSeconds(3);
    private static final List<Duration> PAUSES =
            List.of(Duration.ofMinutes(2), Duration.ofMinutes(30), Duration.ofHours(6));

    Standing after(What what, Instant now) {
        return switch (what) {
            case READY -> new Standing(name(what), now.plus(SLOWLY), 0, 0, null, readyAt == null ? now : readyAt);
            case CLOSED, NOTHING -> new Standing(name(what), now.plus(SLOWLY), 0, 0, null, null);
            // Its facts stay: it was not asked, so nobody knows better.
            case OFF -> new Standing(name(what), now.plus(SLOWLY), 0, missing, deadAt, readyAt);
            case GONE -> gone(now);
            case AWAY -> away(now);
            case BUSY -> new Standing(state, now.plus(SOON), tries, missing, deadAt, readyAt);
        };
    }

    // Once may be a mistake of theirs, or of a name server; a day later it is not.
    private Standing gone(Instant now) {
        boolean dead = missing + 1 >= MISSED;
        var next = now.plus(dead ? SLOWLY : SECOND_LOOK);
        var since = deadAt == null && dead ? now : deadAt;
        return new Standing(answered(What.GONE), next, 0, missing + 1, since, readyAt);
    }

    private Standing away(Instant now) {
        var pause = tries < PAUSES.size() ? PAUSES.get(tries) : SLOWLY;
        return new Standing(
                answered(What.AWAY), now.plus(pause), tries < PAUSES.size() ? tries + 1 : 0, missing, deadAt, readyAt);
    }

    // What it said before is still the best that is known of it.
    private String answered(What what) {
        return state.equals(name(What.READY)) ? state : name(what);
    }

    /** Whether those who wait for it need wait no longer. */
    boolean isSettled() {
        return !List.of(WAITING, name(What.AWAY)).contains(state);
    }

    private static String name(What what) {
        return what.name().toLowerCase(Locale.ROOT);
    }
}
