package org.lunchroom.audit;

/**
 * What a look along the whole chain found.
 *
 * @param lines how many lines follow from each other, from the first on
 * @param brokenAt the number of the first line that does not follow from the one before; null when none
 * @param fault what was done to that line; null when nothing
 * @param head the newest hash, worth noting elsewhere
 * @param notedAt the line that has the hash which somebody noted; null when none was given, or no line has it
 */
public record Chain(boolean unbroken, long lines, Long brokenAt, Fault fault, String head, Long notedAt) {
    /** What can be done to a line, as it shows. */
    public enum Fault {
        CHANGED,
        REMOVED,
        INSERTED,
        REORDERED,
        /** The chain is whole, and not the one of which somebody noted a hash: it was written anew. */
        REWRITTEN
    }
}
