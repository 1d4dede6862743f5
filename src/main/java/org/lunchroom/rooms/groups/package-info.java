/** Places in rooms that groups of portals bring, and the rules about groups for admins. */
package org.lunchroom.rooms.groups;
