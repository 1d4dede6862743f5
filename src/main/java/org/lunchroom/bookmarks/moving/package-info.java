/** Moving in and out: bookmark files of browsers and services, and our own. */
package org.lunchroom.bookmarks.moving;
