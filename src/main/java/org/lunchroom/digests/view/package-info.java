/** Digests as their readers and curators see them: over the API, as a page, in a room's stream. */
package org.lunchroom.digests.view;
