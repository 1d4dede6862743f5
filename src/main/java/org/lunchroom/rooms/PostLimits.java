package org.lunchroom.rooms;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.limits.Allowance;
import org.lunchroom.kernel.settings.Settings;

/** How many messages one person may post in a minute, over all rooms; a script that floods a room is held up here. */
@Singleton
public class PostLimits {
    private final Allowance<UUID> allowance;

    @Inject
    public PostLimits(Settings settings) {
        allowance = new Allowance<>(settings.postsPerMinute());
    }

    /** Takes one, or throws a 429 problem that says when to come back. */
    public void take(Viewer viewer) {
        allowance.take(viewer.person()).ifPresent(wait -> {
            var most = "At most " + allowance.perMinute() + " messages a minute are possible.";
            throw Problem.later(429, "too-many-messages", most, wait);
        });
    }
}
