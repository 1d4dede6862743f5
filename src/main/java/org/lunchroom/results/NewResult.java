package org.lunchroom.results;

import java.util.List;
import java.util.UUID;
import org.lunchroom.goals.NewGoal;

/**
 * What somebody claims, or what shall be otherwise about it; what is left out of a change stays as it is.
 *
 * @param room the tag of the room that it came of; only for a new one
 * @param chat and the chat; only for a new one
 * @param goal their own goal that it is made of, whose room is then its room; only for a new one
 * @param claim what is different now, in up to 280 characters
 * @param evidence how one can see that
 * @param links to it: at most five
 * @param step how far it has come
 * @param audience who reads it: the room, if nothing is said
 */
public record NewResult(
        String room,
        UUID chat,
        UUID goal,
        String claim,
        String evidence,
        List<NewGoal.Link> links,
        ValueStep step,
        Readers audience) {
    static final int LONGEST_CLAIM = 280;
    static final int LONGEST_EVIDENCE = 2000;

    public static NewResult of(String room, String claim, String evidence, ValueStep step) {
        return new NewResult(room, null, null, claim, evidence, null, step, null);
    }

    /** Nothing yet, for a change. */
    public static NewResult change() {
        return of(null, null, null, null);
    }

    public NewResult of(UUID whichGoal) {
        return new NewResult(room, chat, whichGoal, claim, evidence, links, step, audience);
    }

    public NewResult in(UUID whichChat) {
        return new NewResult(room, whichChat, goal, claim, evidence, links, step, audience);
    }

    public NewResult linked(String href, String title) {
        var one = List.of(new NewGoal.Link(href, title));
        return new NewResult(room, chat, goal, claim, evidence, one, step, audience);
    }

    public NewResult forReaders(Readers whom) {
        return new NewResult(room, chat, goal, claim, evidence, links, step, whom);
    }

    boolean movesIt() {
        return room != null || chat != null || goal != null;
    }
}
