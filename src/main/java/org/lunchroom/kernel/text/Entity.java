package org.lunchroom.kernel.text;

/**
 * A place in a text that means something: an address, a mention or a hashtag.
 *
 * @param start where it starts, including "@" or "#"
 * @param end where it ends, exclusive
 * @param value the address as written, or the name without "@" or "#"
 */
record Entity(Kind kind, int start, int end, String value) {
    enum Kind {
        LINK,
        MENTION,
        TAG
    }
}
