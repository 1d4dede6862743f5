package org.lunchroom.digests;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;

/**
 * What curators may change of a digest; what is null stays.
 *
 * @param items all of them in their order, in place of those so far
 */
public record Edit(String title, String intro, List<Item> items) {
    private static final int TITLE = 120;
    private static final int INTRO = 600;
    private static final int LINE = 200;
    // A draft may hold more than a digest, until its curators have chosen.
    private static final int ITEMS = 60;

    /**
     * One of them.
     *
     * @param id the page's or the message's
     * @param room the tag of the room where it was found; left out for a link that was saved for everyone
     */
    public record Item(Pick.Kind kind, UUID id, String room, String line) {
        Item checked(String field) {
            // One line each: what breaks it becomes a space.
            var one = line == null ? "" : line.replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ");
            return new Item(
                    Check.present(field + ".kind", kind),
                    Check.present(field + ".id", id),
                    room,
                    Check.optionalText(field + ".line", one, LINE));
        }
    }

    static String title(String written) {
        return Check.text("title", written == null ? null : written.replaceAll("[\\s\\p{Cc}]+", " "), TITLE);
    }

    /** The same, with each text within its limits and no item twice. */
    public Edit checked() {
        return new Edit(
                title == null ? null : title(title),
                intro == null ? null : Check.optionalText("intro", intro, INTRO),
                items == null ? null : checkedItems());
    }

    private List<Item> checkedItems() {
        Check.atMost("items", items, ITEMS);
        var known = new HashSet<UUID>();
        var checked = new java.util.ArrayList<Item>();
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i).checked("items[" + i + "]");
            if (!known.add(item.id())) {
                throw Problem.invalid("picked-twice", "items[" + i + "]", "This is in it already.");
            }
            checked.add(item);
        }
        return checked;
    }
}
