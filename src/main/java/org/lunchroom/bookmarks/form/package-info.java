/** Saving a link by a plain form that needs no script. */
package org.lunchroom.bookmarks.form;
