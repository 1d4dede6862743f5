package org.lunchroom.kernel.outbound;

import java.time.Duration;

/**
 * How patient we are.
 *
 * @param whole for all of a fetch: names, redirects and every byte, however slowly they drip
 * @param silence between two bytes, and to connect
 * @param redirects how many are followed
 * @param atOnce how many fetches in all
 * @param ofOneHost how many of them may ask one host
 */
record Limits(Duration whole, Duration silence, int redirects, int atOnce, int ofOneHost) {
    static final Limits USUAL = new Limits(Duration.ofSeconds(10), Duration.ofSeconds(4), 5, 8);

    Limits(Duration whole, Duration silence, int redirects, int atOnce) {
        this(whole, silence, redirects, atOnce, 1);
    }

    /** Towards a server that works for us: many calls at once, and as long as what is sent takes. */
    static Limits ofOurOwn(Duration whole) {
        return new Limits(whole, Duration.ofSeconds(20), 0, 64, 64);
    }

    Limits withoutRedirects() {
        return new Limits(whole, silence, 0, atOnce, ofOneHost);
    }
}
