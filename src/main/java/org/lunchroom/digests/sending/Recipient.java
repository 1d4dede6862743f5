package org.lunchroom.digests.sending;

import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.language.Language;

/**
 * Who gets a letter.
 *
 * @param viewer as whom they read: a member of what they are a member of, and nothing more
 */
public record Recipient(Viewer viewer, String address, Wish wish, Language language) {}
