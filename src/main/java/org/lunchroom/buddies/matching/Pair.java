package org.lunchroom.buddies.matching;

import java.util.UUID;

/** A newcomer and whoever sits beside them. */
public record Pair(UUID newcomer, UUID helper) {}
