package org.lunchroom.ambassadors;

import java.util.List;
import java.util.UUID;

/** The steps towards being an ambassador of a room, and which of them the viewer ticked; nobody else sees that. */
public record ShownPathway(List<ShownStep> steps) {
    /** One of them. */
    public record ShownStep(UUID id, String words, boolean done) {}
}
