package org.lunchroom.operations.nodes;

/**
 * A node that answered.
 *
 * @param id as the grid calls it; "here" for the one that was asked
 * @param differenceMillis how far its clock is ahead of this node's; what the way takes is not counted
 */
public record Node(String id, long differenceMillis) {
    static final String HERE = "here";
}
