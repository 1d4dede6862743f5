package org.lunchroom.files;

import java.util.regex.Pattern;

/** A part of a content, as somebody who plays a film asks for it: one range of bytes. */
record Span(long from, long length, long size) {
    private static final Pattern RANGE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /** The whole where nothing readable is asked; null where what is asked lies outside. */
    static Span of(String header, long size) {
        var range = RANGE.matcher(header == null ? "" : header.strip());
        if (!range.matches() || (range.group(1).isEmpty() && range.group(2).isEmpty())) {
            return new Span(0, size, size);
        }
        if (range.group(1).isEmpty()) {
            long last = Math.min(size, Long.parseLong(range.group(2)));
            return last == 0 ? null : new Span(size - last, last, size);
        }
        long from = Long.parseLong(range.group(1));
        long to = range.group(2).isEmpty() ? size - 1 : Math.min(size - 1, Long.parseLong(range.group(2)));
        return from >= size || to < from ? null : new Span(from, to - from + 1, size);
    }

    boolean whole() {
        return length == size;
    }

    String header() {
        return "bytes " + from + "-" + (from + length - 1) + "/" + size;
    }
}
