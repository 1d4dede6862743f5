package org.lunchroom.identity.portal;

import com.nimbusds.jose.jwk.source.ImmutableSecret;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lunchroom.identity.claims.KeySets;
import org.lunchroom.kernel.outbound.Destination;
import org.lunchroom.kernel.outbound.Outbound;

/** A portal's keys: a secret, or a key set at an address or in a file. */
final class Keys {
    private Keys() {}

    static JWKSource<SecurityContext> of(PortalSettings portal) {
        return portal.secret() != null
                ? new ImmutableSecret<>(portal.secret().getBytes(StandardCharsets.UTF_8))
                : at(portal.keys());
    }

    /** The key set at an address. */
    static JWKSource<SecurityContext> at(URL address) {
        return KeySets.kept(address, retriever(address));
    }

    private static ResourceRetriever retriever(URL keys) {
        if (keys.getProtocol().equals("file")) {
            return url -> new Resource(Files.readString(Path.of(URI.create(keys.toString()))), null);
        }
        var portal = Destination.of(keys.toString()).orElseThrow();
        var outbound = Outbound.only(portal);
        return url -> KeySets.read(outbound, portal);
    }
}
