package org.lunchroom.goals;

import java.util.List;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.web.WebAddress;

/** Something that helps with a goal. */
public record GoalLink(String href, String title) {
    private static final int LONGEST_TITLE = 80;

    /** What somebody named, each of it the address of a page. */
    public static List<GoalLink> checked(List<NewGoal.Link> named) {
        return Check.atMost("links", named, NewGoal.MOST_LINKS).stream()
                .map(GoalLink::checked)
                .toList();
    }

    private static GoalLink checked(NewGoal.Link named) {
        var address = WebAddress.checked("links", named.href());
        var title = Check.optionalText("links", named.title(), LONGEST_TITLE).replaceAll("\\s+", " ");
        return new GoalLink(address.href(), title.isEmpty() ? address.shown() : title);
    }
}
