package org.lunchroom.integrations.xapi;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.lunchroom.kernel.outbound.Destination;
import org.lunchroom.kernel.settings.Settings;

/**
 * The learning record store that an admin set, and the name and password that it knows us by.
 *
 * @param endpoint without a slash at the end; statements go below it
 */
record RecordStore(String endpoint, String key, String secret) {
    private static final String ENDPOINT = "lunchroom.xapi.endpoint";

    /** Empty where nothing is told to anybody. */
    static Optional<RecordStore> of(Settings settings) {
        return settings.optional(ENDPOINT)
                .map(address -> new RecordStore(
                        checked(address),
                        present(settings, "lunchroom.xapi.key"),
                        present(settings, "lunchroom.xapi.secret")));
    }

    private static String checked(String address) {
        var trimmed = address.replaceFirst("/+$", "");
        return Destination.of(trimmed)
                .filter(to -> !to.target().contains("?"))
                .map(to -> trimmed)
                .orElseThrow(() -> Settings.wrong(ENDPOINT, "an address such as https://lrs.example/xapi"));
    }

    private static String present(Settings settings, String name) {
        return settings.optional(name).orElseThrow(() -> Settings.wrong(name, "set where LUNCHROOM_XAPI_ENDPOINT is"));
    }

    /** Where a statement is put. */
    Destination statement(UUID id) {
        return Destination.of(endpoint + "/statements?statementId=" + id).orElseThrow();
    }

    String authorization() {
        var pair = (key + ":" + secret).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    // It holds a secret.
    @Override
    public String toString() {
        return "RecordStore[" + endpoint + "]";
    }
}
