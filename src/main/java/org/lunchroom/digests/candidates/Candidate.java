package org.lunchroom.digests.candidates;

import java.util.List;
import org.lunchroom.digests.ShownItem;

/** A link or message that a curator may want to pick, and why: because of these counts. */
public record Candidate(ShownItem item, List<Reason> why) {
    /** @param reason "saved", "shared", "reactions" or "replies" */
    public record Reason(String reason, int count) {}

    static Candidate of(ShownItem item) {
        var why = List.of(
                new Reason("saved", item.saved()),
                new Reason("replies", item.replies()),
                new Reason("reactions", item.reactions()),
                new Reason("shared", item.shared()));
        return new Candidate(
                item, why.stream().filter(reason -> reason.count() > 0).toList());
    }

    /** A reply says more than a press, and to keep something more than either. */
    int weight() {
        return 3 * item.saved() + 2 * item.replies() + 2 * item.shared() + item.reactions();
    }
}
