/** The moderators' desk: everything that waits for somebody in one room, and the log of what was done. */
package org.lunchroom.moderation.desk;
