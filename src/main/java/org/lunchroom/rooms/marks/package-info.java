/** What readers put on a message: reactions for all to see, and a bookmark for themselves. */
package org.lunchroom.rooms.marks;
