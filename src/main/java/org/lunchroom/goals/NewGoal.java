package org.lunchroom.goals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What somebody will try, or what shall be otherwise about it; what is left out of a change stays as it is.
 *
 * @param words what they will try; where a message is named, its words unless others are given
 * @param links what helps with it: at most five
 * @param due until when
 * @param undated true for no day any more
 * @param shared whether the room sees it
 * @param partner whom to ask to stand by; only for a new one
 * @param message the words that it is made from; only for a new one
 * @param chat where it came up; only for a new one
 * @param zone the person's time zone, such as Europe/Berlin; only for a new one
 */
public record NewGoal(
        String words,
        List<Link> links,
        LocalDate due,
        boolean undated,
        Boolean shared,
        UUID partner,
        UUID message,
        UUID chat,
        String zone) {
    static final int LONGEST = 280;
    static final int MOST_LINKS = 5;

    /** Something that helps; without a title its address stands for it. */
    public record Link(String href, String title) {}

    /** These words, and nothing else said. */
    public static NewGoal of(String words) {
        return new NewGoal(words, null, null, false, null, null, null, null, null);
    }

    /** Nothing yet, for a change. */
    public static NewGoal change() {
        return of(null);
    }

    /** A message's own words. */
    public static NewGoal from(UUID message) {
        return new NewGoal(null, null, null, false, null, null, message, null, null);
    }

    public NewGoal linked(String href, String title) {
        return new NewGoal(words, List.of(new Link(href, title)), due, undated, shared, partner, message, chat, zone);
    }

    public NewGoal until(LocalDate day) {
        return new NewGoal(words, links, day, day == null, shared, partner, message, chat, zone);
    }

    public NewGoal forRoom(boolean withRoom) {
        return new NewGoal(words, links, due, undated, withRoom, partner, message, chat, zone);
    }

    public NewGoal beside(UUID somebody) {
        return new NewGoal(words, links, due, undated, shared, somebody, message, chat, zone);
    }

    public NewGoal in(UUID whichChat, String where) {
        return new NewGoal(words, links, due, undated, shared, partner, message, whichChat, where);
    }
}
