/** A room's shelf: what was linked in its messages or saved for it, tidied by its hosts. */
package org.lunchroom.bookmarks.shelves;
