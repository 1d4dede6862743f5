package org.lunchroom.moderation.words;

import java.util.UUID;

/** A word or pattern that a room looks for, as its moderators read it. */
public record ShownWord(UUID id, String kind, String text, String state) {
    public static ShownWord of(WatchWord word) {
        return new ShownWord(word.id(), WatchWord.text(word.kind()), word.text(), WatchWord.text(word.state()));
    }
}
