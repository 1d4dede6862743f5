/** Shared pages: built from posts that people picked, with their origin. */
package org.lunchroom.communities.pages;
