package org.lunchroom.operations.requests;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.limits.Allowance;
import org.lunchroom.kernel.limits.Network;
import org.lunchroom.kernel.settings.Settings;

/** How many calls one address may make in a minute: counted before anything is looked up, so that a flood costs little. */
@Singleton
class AddressLimit {
    private final Allowance<String> allowance;

    @Inject
    AddressLimit(Settings settings) {
        allowance = new Allowance<>(settings.requestsPerMinuteOfAddress());
    }

    /** Takes one, or throws a 429 problem; files and health are free. */
    void take(HttpServletRequest request) {
        if (request.getServletPath().startsWith("/api")) {
            allowance.take(Network.of(request.getRemoteAddr())).ifPresent(wait -> {
                throw Problem.later(429, "too-many-requests", "This address has made too many calls.", wait);
            });
        }
    }
}
