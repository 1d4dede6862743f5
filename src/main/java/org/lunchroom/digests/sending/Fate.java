package org.lunchroom.digests.sending;

/**
 * What became of some of a digest's letters, with no word of whose.
 *
 * @param state "waiting", "sending", "sent", "skipped", "failed" or "unknown"
 * @param reason why, in a word; empty where there is nothing to say
 */
public record Fate(String state, String reason, int letters) {
    /** Whether somebody may want to do something about it. */
    boolean trouble() {
        return switch (state) {
            case "failed", "unknown" -> true;
            case "waiting" -> !reason.isEmpty() && !reason.equals("quiet-hours");
            default -> false;
        };
    }
}
