package org.lunchroom.moderation.manners;

import java.util.List;

/**
 * What a room asks of those who write.
 *
 * @param slowReason why everybody waits between posts: one of the reasons, or somebody's own words; empty for none
 * @param postAnyway whether words that look like personal data may be posted all the same
 * @param idShapes shapes of numbers that are nobody else's business: 9 stands for a digit, A for a letter
 */
public record Manners(String slowReason, boolean postAnyway, List<String> idShapes) {
    /** Where nobody said anything else. */
    public static final Manners USUAL = new Manners("", true, List.of());
}
