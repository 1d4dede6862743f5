package org.lunchroom.communities.pages;

import java.util.List;
import java.util.UUID;

/** How a page shall be: its title, and all its parts in their order. What is left out is taken off. */
public record PageOrder(String title, List<Item> blocks) {
    /**
     * A part: one that is there already, or a new heading.
     *
     * @param heading the words of a heading; left out for a post
     */
    public record Item(UUID id, String heading) {}
}
