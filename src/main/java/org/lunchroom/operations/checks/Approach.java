package org.lunchroom.operations.checks;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The way by which whoever asks has come: a proxy in front shows in it.
 *
 * @param host as the browser named it
 * @param forwarded whether something in front says that it handed the call on
 */
record Approach(String host, boolean forwarded) {
    static Approach of(HttpServletRequest request) {
        var host = request.getHeader("Host");
        boolean forwarded = request.getHeader("X-Forwarded-For") != null
                || request.getHeader("X-Forwarded-Proto") != null
                || request.getHeader("Forwarded") != null;
        return new Approach(host == null ? "" : host, forwarded);
    }
}
