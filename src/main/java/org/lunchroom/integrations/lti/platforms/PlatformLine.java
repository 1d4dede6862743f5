package org.lunchroom.integrations.lti.platforms;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import org.lunchroom.kernel.Opening;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.outbound.Call;
import org.lunchroom.kernel.outbound.Destination;
import org.lunchroom.kernel.outbound.Fetched;
import org.lunchroom.kernel.outbound.NotFetched;
import org.lunchroom.kernel.outbound.Outbound;
import org.lunchroom.kernel.outbound.Wanted;
import org.lunchroom.kernel.settings.Settings;

/**
 * How platforms are reached. Out on the internet by https only: whoever could read along would have our leave to ask, and
 * whoever could change an answer would be anybody. Inside, the hosts that the admin lists, also by plain http.
 */
@Singleton
public class PlatformLine {
    private static final String SETTING = "lunchroom.lti.hosts";
    private static final int LARGEST = 2 * 1024 * 1024;
    private static final int LONGEST = 1000;
    private static final String AGENT = "Lunchroom (LTI tool)";

    private final Outbound anywhere;
    private final Outbound listed;
    // Keys are asked for while somebody waits: never behind a roster of the same host.
    private final Outbound keysAnywhere;
    private final Outbound keysListed;

    @Inject
    public PlatformLine(Settings settings) {
        anywhere = Outbound.of(settings, true, SETTING);
        listed = Outbound.of(settings, false, SETTING);
        keysAnywhere = Outbound.of(settings, true, SETTING);
        keysListed = Outbound.of(settings, false, SETTING);
    }

    /** Made before anything runs, so that a wrong setting stops the start. */
    void open(@Observes Opening opening) {}

    /** The address, or a problem that names the field; whether we may go there shows when we do. */
    public String checked(String field, String address) {
        var url = org.lunchroom.kernel.http.Check.text(field, address, LONGEST);
        var to = Destination.of(url)
                .filter(destination -> destination.scheme().equals("https") || listed.isOpen())
                .orElseThrow(() -> Problem.invalid(
                        "bad-address", field, "An https address; plain http only of hosts in LUNCHROOM_LTI_HOSTS."));
        return to.address();
    }

    /** What a platform answers; any status. */
    public Fetched call(String address, Call call) throws NotFetched {
        var to = Destination.of(address).orElseThrow(PlatformLine::noAddress);
        return (to.scheme().equals("https") ? anywhere : listed).call(to, named(call), new Wanted(Map.of(), LARGEST));
    }

    /** The same, for the platform's keys. */
    public Fetched keys(String address) throws NotFetched {
        var to = Destination.of(address).orElseThrow(PlatformLine::noAddress);
        var line = to.scheme().equals("https") ? keysAnywhere : keysListed;
        return line.call(to, named(Call.get(Map.of("Accept", "application/json"))), new Wanted(Map.of(), LARGEST));
    }

    private static NotFetched noAddress() {
        return NotFetched.because(NotFetched.Reason.ADDRESS);
    }

    private static Call named(Call call) {
        var headers = new java.util.LinkedHashMap<>(call.headers());
        headers.put("User-Agent", AGENT);
        return new Call(call.method(), headers, call.kind(), call.body());
    }
}
