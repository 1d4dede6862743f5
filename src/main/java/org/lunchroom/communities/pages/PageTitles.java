package org.lunchroom.communities.pages;

import org.lunchroom.kernel.http.Check;

/** What a page's title and headings may be: one line. */
final class PageTitles {
    private static final int LONGEST = 120;

    private PageTitles() {}

    static String checked(String field, String written) {
        return Check.text(field, written == null ? "" : written.replaceAll("\\s+", " "), LONGEST);
    }
}
