package org.lunchroom.qanda.queue;

import java.util.UUID;
import org.lunchroom.identity.Viewer;
import org.lunchroom.rooms.Room;

/**
 * Somebody presses a button at an ask.
 *
 * @param ifMatch the version of the ask that they had before them; null where they did not say
 */
public record Press(Viewer viewer, Room room, UUID ask, String ifMatch) {}
