package org.lunchroom.previews.reading;

import java.util.Locale;

/** What the owner of a page asks programs not to do. */
record Robots(boolean noWords, boolean noPicture, boolean noCopy) {
    static Robots of(String asked) {
        var rules = asked.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
        boolean none = rules.matches(".*(^|[,:])none(,|$).*");
        return new Robots(
                none || rules.contains("nosnippet") || rules.matches(".*max-snippet:0(,|$).*"),
                none || rules.contains("noimageindex") || rules.contains("max-image-preview:none"),
                none || rules.contains("noarchive") || rules.contains("noindex"));
    }
}
