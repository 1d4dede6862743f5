package org.lunchroom.kernel.outbound;

import java.net.URI;
import org.apache.hc.core5.http.HttpHost;
import org.lunchroom.kernel.settings.Settings;

/** The proxy through which what is outside is reached. */
final class Proxy {
    private static final String SETTING = "lunchroom.links.proxy";
    private static final String WANTED = "an address such as http://proxy.example:3128";

    private Proxy() {}

    /** Null where none is set. */
    static HttpHost of(Settings settings) {
        return settings.optional(SETTING).map(Proxy::host).orElse(null);
    }

    private static HttpHost host(String text) {
        try {
            var uri = URI.create(text);
            boolean plain =
                    uri.getPort() > 0 && uri.getRawPath().replace("/", "").isEmpty();
            if ("http".equals(uri.getScheme()) && uri.getHost() != null && plain && uri.getRawUserInfo() == null) {
                return new HttpHost("http", uri.getHost(), uri.getPort());
            }
            throw Settings.wrong(SETTING, WANTED);
        } catch (IllegalArgumentException e) {
            throw Settings.wrong(SETTING, WANTED);
        }
    }
}
