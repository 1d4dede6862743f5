/** All that is new in a room, as one feed. */
package org.lunchroom.feeds.rooms;
