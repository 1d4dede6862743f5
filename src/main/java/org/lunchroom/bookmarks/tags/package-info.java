/** Tags of bookmarks: which there are, which go together, and calling one otherwise. */
package org.lunchroom.bookmarks.tags;
