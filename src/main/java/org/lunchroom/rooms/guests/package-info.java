/** Coming into a room by its code, also without an account: as a guest, for a day, in that room only. */
package org.lunchroom.rooms.guests;
