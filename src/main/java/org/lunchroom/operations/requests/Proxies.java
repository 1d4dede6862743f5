package org.lunchroom.operations.requests;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.List;
import org.lunchroom.kernel.Opening;
import org.lunchroom.kernel.outbound.AddressRange;
import org.lunchroom.kernel.settings.Settings;

/**
 * The reverse proxies whose word is believed about where a request comes from. Anybody may send X-Forwarded-For: it
 * counts only as far as it was written by proxies that are listed.
 */
@Singleton
class Proxies {
    private static final String SETTING = "lunchroom.trusted.proxies";
    private static final int HOPS = 20;

    private final List<AddressRange> trusted;

    @Inject
    Proxies(Settings settings) {
        try {
            trusted = settings.list(SETTING).stream().map(AddressRange::parse).toList();
        } catch (IllegalArgumentException e) {
            throw Settings.wrong(SETTING, "addresses or ranges such as 10.0.0.5 or 10.1.0.0/16, with commas between");
        }
    }

    /** Made before anything runs, so that a wrong setting stops the start. */
    void open(@Observes Opening opening) {}

    /** The request, with its caller's address instead of the proxy's. */
    HttpServletRequest seenThrough(HttpServletRequest request) {
        var direct = request.getRemoteAddr();
        var forwarded = request.getHeader("X-Forwarded-For");
        if (forwarded == null || !isTrusted(direct)) {
            return request;
        }
        var address = caller(direct, forwarded.split(","));
        return new HttpServletRequestWrapper(request) {
            @Override
            public String getRemoteAddr() {
                return address;
            }
        };
    }

    // From the right, where our own proxies write: the first address that is none of theirs is the caller's.
    private String caller(String direct, String[] hops) {
        var caller = direct;
        for (int i = hops.length - 1; i >= Math.max(0, hops.length - HOPS); i--) {
            var hop = hops[i].strip();
            if (!AddressRange.isAddress(hop)) {
                return caller;
            }
            caller = hop;
            if (!isTrusted(hop)) {
                return caller;
            }
        }
        return caller;
    }

    private boolean isTrusted(String address) {
        return trusted.stream().anyMatch(range -> range.contains(address));
    }
}
