package org.lunchroom.integrations.webhooks;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import org.lunchroom.kernel.Opening;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.outbound.Call;
import org.lunchroom.kernel.outbound.Destination;
import org.lunchroom.kernel.outbound.NotFetched;
import org.lunchroom.kernel.outbound.Outbound;
import org.lunchroom.kernel.outbound.Wanted;
import org.lunchroom.kernel.settings.Settings;

/**
 * How receivers are reached: what is public by https where an admin allows it, inside the hosts that the admin lists, also
 * by plain http. Unless one of the two is set, nothing leaves.
 */
@Singleton
class WebhookLine {
    private static final String OUTSIDE = "lunchroom.webhooks.outside";
    private static final String INSIDE = "lunchroom.webhooks.hosts";
    private static final int LONGEST = 2000;
    // Its answer is not read further: that it took it is all we want to know.
    private static final Wanted STATUS = new Wanted(Map.of(), 0);

    private final Outbound anywhere;
    private final Outbound listed;

    @Inject
    WebhookLine(Settings settings) {
        anywhere = Outbound.of(settings, settings.truth(OUTSIDE, false), INSIDE);
        listed = Outbound.of(settings, false, INSIDE);
    }

    /** Made before anything runs, so that a wrong setting stops the start. */
    void open(@Observes Opening opening) {}

    /** The address, or a problem; whether we may go there shows when we do. */
    Destination checked(String address) {
        var text = Check.text("address", address, LONGEST);
        if (!anywhere.isOpen()) {
            throw Problem.conflict(
                    "webhooks-closed", "Nothing may leave: an admin sets LUNCHROOM_WEBHOOKS_HOSTS or _OUTSIDE first.");
        }
        return Destination.of(text)
                .filter(to -> to.scheme().equals("https") || listed.isOpen())
                .orElseThrow(() -> Problem.invalid(
                        "bad-address",
                        "address",
                        "An https address; plain http only of hosts in LUNCHROOM_WEBHOOKS_HOSTS."));
    }

    /** The status of the answer. */
    int post(String address, String body, Map<String, String> headers) throws NotFetched {
        var to = Destination.of(address).orElseThrow(() -> NotFetched.because(NotFetched.Reason.ADDRESS));
        var line = to.scheme().equals("https") ? anywhere : listed;
        return line.call(to, Call.post("application/json", body, headers), STATUS)
                .head()
                .status();
    }
}
