package org.lunchroom.courses.phases;

import java.util.Locale;
import org.lunchroom.kernel.http.Check;

/**
 * A phase by its rules.
 *
 * @param phase which one
 * @param title empty for the usual one
 * @param summary one line on what happens in it
 * @param who may post while it is on
 * @param opens the day on which it opens
 * @param closes the day on which it is over; null for when the next one opens
 */
public record PhasePlan(PhaseKind phase, String title, String summary, Who who, Day opens, Day closes) {
    private static final int WEEKS_AFTER = 6;

    /** Who may post. Trainers always may while the cohort is not archived. */
    public enum Who {
        EVERYBODY,
        TRAINERS;

        /** As it is stored and spelled. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Who of(String text) {
            return valueOf(text.toUpperCase(Locale.ROOT));
        }
    }

    /** The phase as it is unless trainers say otherwise: two weeks before, the course, six weeks after, alumni. */
    public static PhasePlan usual(PhaseKind kind) {
        return switch (kind) {
            case BEFORE -> plain(kind, Day.start(-14), Day.start(0));
            case DURING -> plain(kind, Day.start(0), Day.end(1));
            case AFTER -> plain(kind, Day.end(1), Day.end(1 + 7 * WEEKS_AFTER));
            case ALUMNI -> plain(kind, Day.end(1 + 7 * WEEKS_AFTER), null);
        };
    }

    private static PhasePlan plain(PhaseKind kind, Day opens, Day closes) {
        return new PhasePlan(kind, "", "", Who.EVERYBODY, opens, closes);
    }

    /** What it is called. */
    public String called() {
        return title.isEmpty() ? phase.usualTitle() : title;
    }

    /** As a trainer wrote it. */
    public PhasePlan checked(String field) {
        Check.present(field + ".phase", phase);
        return new PhasePlan(
                phase,
                Check.optionalText(field + ".title", title, 60),
                Check.optionalText(field + ".summary", summary, 200),
                who == null ? Who.EVERYBODY : who,
                Check.present(field + ".opens", opens).checked(field + ".opens"),
                closes == null ? null : closes.checked(field + ".closes"));
    }
}
