package org.lunchroom.communities.groupwork;

import java.util.UUID;

/** A person at a place in a group. */
public record GroupMember(int team, int place, UUID person) {}
