package org.lunchroom.operations.checks;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lunchroom.kernel.settings.Settings;

/** Whether people come by https, to the address that we tell of, through a proxy whose word is believed. */
@Singleton
class HttpsSubject implements Subject {
    private final Settings settings;

    @Inject
    HttpsSubject(Settings settings) {
        this.settings = settings;
    }

    /** Whether an address is on this machine, where nobody is in between. */
    static boolean here(String address) {
        var host = String.valueOf(URI.create(address).getHost());
        return List.of("localhost", "127.0.0.1", "[::1]").contains(host);
    }

    @Override
    public String name() {
        return "https";
    }

    @Override
    public String page() {
        return "operating.md";
    }

    @Override
    public int place() {
        return 6;
    }

    @Override
    public Finding look(Approach approach) {
        var base = settings.baseUrl();
        var told = authority(URI.create(base));
        var values = Map.of("address", base, "host", approach.host());
        if (!told.equals(approach.host().toLowerCase(Locale.ROOT))) {
            return Finding.look("https.other", values);
        }
        if (here(base)) {
            return Finding.look("https.here", values);
        }
        if (!base.startsWith("https:")) {
            return Finding.wrong("https.plain", values);
        }
        boolean unheard = approach.forwarded()
                && settings.list("lunchroom.trusted.proxies").isEmpty();
        return unheard ? Finding.look("https.proxy", values) : Finding.good("https.good", values);
    }

    // Without the port that goes without saying, as browsers name a host.
    private static String authority(URI address) {
        int usual = "https".equals(address.getScheme()) ? 443 : 80;
        var host = address.getHost().toLowerCase(Locale.ROOT);
        return address.getPort() < 0 || address.getPort() == usual ? host : host + ":" + address.getPort();
    }
}
