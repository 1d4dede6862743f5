/** Bookmarks and shelves for readers of feeds. */
package org.lunchroom.bookmarks.news;
