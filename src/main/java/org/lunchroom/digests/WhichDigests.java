package org.lunchroom.digests;

import java.util.Collection;
import java.util.UUID;
import org.lunchroom.bookmarks.Place;

/**
 * Which digests a page of them holds.
 *
 * @param published those that came out; else the drafts
 * @param everyone also those for everyone here
 * @param before only older ones than at this place; null for the newest
 */
record WhichDigests(boolean published, Collection<UUID> rooms, boolean everyone, Place before, int limit) {}
