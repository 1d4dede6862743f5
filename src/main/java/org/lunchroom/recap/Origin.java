package org.lunchroom.recap;

/**
 * Where an imported chat comes from and what its source leaves open, so that a recap never looks surer than it is.
 *
 * @param source in words; may be null
 * @param participantsAtLeast null when the source does not say
 * @param participantsAsWritten the source's own words for that number; may be null
 * @param timesSpread the source gives no times, or not all: those shown are ours
 * @param dateUnknown the source does not say when it was
 * @param lengthUnknown the source does not say how long it took
 * @param namesUnknown the source does not say who wrote some or all of it
 */
public record Origin(
        String source,
        Integer participantsAtLeast,
        String participantsAsWritten,
        boolean timesSpread,
        boolean dateUnknown,
        boolean lengthUnknown,
        boolean namesUnknown) {
    /** How people are called whom a source does not name. */
    public static final String SOMEONE = "Someone";
}
