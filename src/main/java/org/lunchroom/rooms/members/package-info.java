/** Who belongs to a room: joining, leaving, roles. */
package org.lunchroom.rooms.members;
