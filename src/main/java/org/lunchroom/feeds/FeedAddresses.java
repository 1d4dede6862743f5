package org.lunchroom.feeds;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import org.lunchroom.kernel.settings.Settings;

/** Where feeds are fetched, and what their ids begin with. */
@Singleton
public class FeedAddresses {
    private final Settings settings;

    @Inject
    public FeedAddresses(Settings settings) {
        this.settings = settings;
    }

    String of(String secret, String ending) {
        return settings.baseUrl() + "/api/v1/feeds/" + secret + "." + ending;
    }

    /** The host of this installation, as a "tag:" address may have it. */
    String host() {
        return URI.create(settings.baseUrl()).getHost().replaceAll("[^A-Za-z0-9.-]", "");
    }
}
