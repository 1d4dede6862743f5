package org.lunchroom.bookmarks.moving;

import java.util.List;
import org.lunchroom.bookmarks.BroughtBookmarks.Brought;

/**
 * What will become of a file's entries.
 *
 * @param brought those that can be kept, each page once
 * @param refused those that can't, and why
 * @param cut those of which something had to go
 */
public record Plan(String format, List<Brought> brought, List<Refused> refused, List<Refused> cut) {
    /**
     * An entry that can't be kept, or not whole.
     *
     * @param number its place in the file
     * @param address as far as it is worth showing
     */
    public record Refused(int number, String address, String title, String reason) {}
}
