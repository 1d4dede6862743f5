/** What was talked about most in a room, for those who tell of it elsewhere. */
package org.lunchroom.rooms.talk;
