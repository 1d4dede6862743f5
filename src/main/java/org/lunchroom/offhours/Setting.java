package org.lunchroom.offhours;

import java.util.UUID;

/**
 * How a room is kept when nobody is in charge.
 *
 * @param contact whom to turn to when it can't wait; empty where nobody said
 */
record Setting(UUID room, Safe safe, String contact, int version) {}
