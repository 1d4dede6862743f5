package org.lunchroom.kernel.outbound;

import java.time.Duration;

/**
 * How patient we are.
 *
 * @param whole for all of a fetch: names, redirects and every byte, however slowly they drip
 * @param silence between two bytes, and to connect
 * @param redirects how many are followed
 * @param atOnce how many fetches in all
 */
record Limits(Duration whole, Duration silence, int redirects, int atOnce) {
    static final Limits USUAL = new Limits(Duration.ofSeconds(10), Duration.ofSeconds(4), 5, 8);

    Limits withoutRedirects() {
        return new Limits(whole, silence, 0, atOnce);
    }
}
