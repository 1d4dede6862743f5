/** Transcripts of chats that were held elsewhere: read, kept as past chats with their recaps, and replayed. */
@Feature(
        name = "transcripts",
        mayUse = {"recap", "polls", "chats", "rooms", "people", "audit", "journal", "identity", "kernel"})
package org.lunchroom.transcripts;

import org.lunchroom.kernel.Feature;
