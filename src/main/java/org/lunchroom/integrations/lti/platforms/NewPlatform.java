package org.lunchroom.integrations.lti.platforms;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lunchroom.kernel.http.Check;

/** What connecting a platform takes, as its own pages or its registration call these; the audience may be left out. */
public record NewPlatform(
        String name,
        String issuer,
        String clientId,
        String authorizationUrl,
        String tokenUrl,
        String keysUrl,
        String audience,
        List<String> deployments) {
    private static final int MOST_DEPLOYMENTS = 200;

    Platform checked(UUID id, Instant now, PlatformLine line) {
        var to = Check.optionalText("audience", audience, 1000);
        return new Platform(
                id,
                Check.text("name", name, 120),
                Check.text("issuer", issuer, 200),
                Check.text("clientId", clientId, 200),
                line.checked("authorizationUrl", authorizationUrl),
                line.checked("tokenUrl", tokenUrl),
                line.checked("keysUrl", keysUrl),
                to.isEmpty() ? null : to,
                now);
    }

    List<String> checkedDeployments() {
        return Check.atMost("deployments", Check.present("deployments", deployments), MOST_DEPLOYMENTS).stream()
                .map(deployment -> Check.text("deployments", deployment, 255))
                .distinct()
                .toList();
    }
}
