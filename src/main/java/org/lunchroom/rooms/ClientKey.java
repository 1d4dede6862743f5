package org.lunchroom.rooms;

import java.util.UUID;

/** The key that an author's client sent with a message (Idempotency-Key), so that trying again posts once. */
record ClientKey(UUID author, String text) {}
