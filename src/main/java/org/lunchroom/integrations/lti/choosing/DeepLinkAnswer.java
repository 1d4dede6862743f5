package org.lunchroom.integrations.lti.choosing;

import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lunchroom.integrations.lti.keys.ToolKeys;
import org.lunchroom.integrations.lti.launching.Launch;
import org.lunchroom.integrations.lti.launching.TargetLink;
import org.lunchroom.integrations.lti.platforms.Platforms;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.time.MachineTime;

/** What a platform gets of a choice, signed by us: one link to the room. */
@Singleton
public class DeepLinkAnswer {
    private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
    private static final String DEEP_LINKING = "https://purl.imsglobal.org/spec/lti-dl/claim/";
    private static final Duration LIFE = Duration.ofMinutes(5);

    private final ToolKeys keys;
    private final Platforms platforms;
    private final Clock clock;
    private final String base;

    @Inject
    public DeepLinkAnswer(ToolKeys keys, Platforms platforms, @MachineTime Clock clock, Settings settings) {
        this.keys = keys;
        this.platforms = platforms;
        this.clock = clock;
        this.base = settings.baseUrl();
    }

    /** The message, to be posted to where the choice was asked from. */
    public String of(Choosing.Made made) {
        var launch = made.by().launch();
        var platform = platforms.find(launch.platform());
        var now = clock.instant();
        var claims = new JWTClaimsSet.Builder()
                .issuer(platform.clientId())
                .audience(platform.issuer())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFE)))
                .claim("nonce", Ids.next().toString())
                .claim(LTI + "deployment_id", launch.deployment())
                .claim(LTI + "message_type", "LtiDeepLinkingResponse")
                .claim(LTI + "version", "1.3.0")
                .claim(DEEP_LINKING + "content_items", List.of(item(made, launch)));
        if (launch.choice().data() != null) {
            claims.claim(DEEP_LINKING + "data", launch.choice().data());
        }
        return keys.signed(claims.build());
    }

    private Map<String, Object> item(Choosing.Made made, Launch launch) {
        var item = new LinkedHashMap<String, Object>();
        item.put("type", "ltiResourceLink");
        item.put("title", made.title());
        item.put("url", base + TargetLink.LAUNCH);
        item.put("custom", Map.of("lunchroom_place", made.place().id().toString()));
        if (made.place().reports() && launch.choice().takesItems()) {
            item.put(
                    "lineItem",
                    Map.of(
                            "scoreMaximum",
                            1,
                            "label",
                            made.title(),
                            "resourceId",
                            made.place().id().toString()));
        }
        return item;
    }
}
