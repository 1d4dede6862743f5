/** Words and patterns that a room's posts are looked through for: tried on what was said, then live. */
package org.lunchroom.moderation.words;
