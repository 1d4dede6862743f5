package org.lunchroom.kernel.language;

import java.util.List;

/**
 * A language that somebody added by a file.
 *
 * @param tag as its file is called: "nl"
 * @param name as its speakers call it
 * @param json what the widgets read
 * @param etag of exactly these bytes
 * @param missing sentences that stay English
 * @param faults what else is amiss with it, each in a few words
 */
public record BroughtLanguage(
        String tag, String name, String json, String etag, List<String> missing, List<String> faults) {}
