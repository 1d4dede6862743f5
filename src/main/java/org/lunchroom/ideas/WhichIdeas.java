package org.lunchroom.ideas;

import java.util.UUID;

/**
 * Which cards a page of them holds, of those that the viewer may see.
 *
 * @param room only those of this room: said there, or brought there; null for all
 * @param origin only those of this message or ask; null for all
 * @param tag only with this tag, folded; null for all
 * @param text only with this in the title, in when it fits, or in the words as they are now; null for all
 * @param after only those behind this place; null for the first page
 */
public record WhichIdeas(
        Whose whose, UUID room, UUID origin, String tag, String text, Sorting sorting, Place after, int limit) {
    /** Whose cards. */
    public enum Whose {
        /** All. */
        ALL,
        /** What the viewer made or keeps. */
        ME,
        /** Cards of the viewer's own words whose makers have asked for more readers and wait for an answer. */
        ASKED
    }

    /** In which order. */
    public enum Sorting {
        NEWEST,
        /** Those that most people have tried come first. */
        TRIED
    }

    /** Everything the viewer may see. */
    public static WhichIdeas all() {
        return new WhichIdeas(Whose.ALL, null, null, null, null, Sorting.NEWEST, null, 50);
    }

    public WhichIdeas of(Whose these) {
        return new WhichIdeas(these, room, origin, tag, text, sorting, after, limit);
    }

    public WhichIdeas in(UUID thisRoom) {
        return new WhichIdeas(whose, thisRoom, origin, tag, text, sorting, after, limit);
    }

    public WhichIdeas about(UUID thing) {
        return new WhichIdeas(whose, room, thing, tag, text, sorting, after, limit);
    }

    public WhichIdeas tagged(String folded) {
        return new WhichIdeas(whose, room, origin, folded, text, sorting, after, limit);
    }

    public WhichIdeas saying(String words) {
        return new WhichIdeas(whose, room, origin, tag, words, sorting, after, limit);
    }

    public WhichIdeas by(Sorting order) {
        return new WhichIdeas(whose, room, origin, tag, text, order, after, limit);
    }

    public WhichIdeas from(Place place, int most) {
        return new WhichIdeas(whose, room, origin, tag, text, sorting, place, most);
    }
}
