package org.lunchroom.integrations.lti.launching;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import org.lunchroom.identity.Digest;
import org.lunchroom.integrations.lti.platforms.Platform;
import org.lunchroom.integrations.lti.platforms.Platforms;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.time.MachineTime;

/**
 * Begins a launch: remembers a state and a nonce, and says where at the platform it goes on. Nothing is kept in the browser,
 * since a page in another site's frame may keep nothing.
 */
@Singleton
public class Beginnings {
    // Somebody may have to sign in at the platform first.
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int RANDOM_BYTES = 32;
    private static final int LONGEST = 4000;
    private static final int LONGEST_LINK = 1000;

    private final Database database;
    private final Platforms platforms;
    private final Clock clock;
    private final String base;
    private final StartStore store = new StartStore();
    private final SecureRandom random = new SecureRandom();

    @Inject
    public Beginnings(Database database, Platforms platforms, @MachineTime Clock clock, Settings settings) {
        this.database = database;
        this.platforms = platforms;
        this.clock = clock;
        this.base = settings.baseUrl();
    }

    /** Where the browser is sent now. */
    public String begin(Began began) throws Refused {
        check(began);
        var platform = platform(began);
        var state = secret();
        var nonce = secret();
        var now = clock.instant();
        database.run(handle -> {
            store.forget(handle, now);
            store.insert(
                    handle,
                    new Start(
                            Digest.of(state),
                            Digest.of(nonce),
                            platform.id(),
                            began.targetLink(),
                            began.deployment(),
                            Digest.of(began.agent()),
                            now.plus(PATIENCE)));
        });
        return address(platform, began, state, nonce);
    }

    private void check(Began began) throws Refused {
        Refused.unless(began.issuer() != null, "issuer-missing");
        Refused.unless(began.hint() != null && began.hint().length() <= LONGEST, "login-hint");
        Refused.unless(began.messageHint() == null || began.messageHint().length() <= LONGEST, "message-hint");
        var link = began.targetLink();
        // One that is not ours would be somebody else's page that a launch of ours leads to.
        Refused.unless(link != null && link.length() <= LONGEST_LINK && TargetLink.isOurs(link, base), "target-link");
    }

    // One issuer may know us under several client ids; then the platform has to say which it means.
    private Platform platform(Began began) throws Refused {
        var all = platforms.by(began.issuer());
        Refused.unless(!all.isEmpty(), "issuer-unknown");
        if (began.clientId() == null) {
            Refused.unless(all.size() == 1, "client-id-missing");
            return all.get(0);
        }
        return all.stream()
                .filter(platform -> platform.clientId().equals(began.clientId()))
                .findFirst()
                .orElseThrow(() -> new Refused("client-id-unknown"));
    }

    private String address(Platform platform, Began began, String state, String nonce) {
        var query = new LinkedHashMap<String, String>();
        query.put("response_type", "id_token");
        query.put("response_mode", "form_post");
        query.put("scope", "openid");
        query.put("prompt", "none");
        query.put("client_id", platform.clientId());
        query.put("redirect_uri", base + TargetLink.LAUNCH);
        query.put("state", state);
        query.put("nonce", nonce);
        query.put("login_hint", began.hint());
        if (began.messageHint() != null) {
            query.put("lti_message_hint", began.messageHint());
        }
        var joint = platform.authorizationUrl().contains("?") ? "&" : "?";
        return platform.authorizationUrl()
                + joint
                + query.entrySet().stream()
                        .map(pair -> pair.getKey() + "=" + URLEncoder.encode(pair.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }

    private String secret() {
        var bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
