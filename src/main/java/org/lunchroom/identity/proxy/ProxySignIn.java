package org.lunchroom.identity.proxy;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lunchroom.identity.Asserted;
import org.lunchroom.identity.Digest;
import org.lunchroom.identity.claims.Assertion;
import org.lunchroom.identity.claims.Profile;
import org.lunchroom.identity.claims.Refused;
import org.lunchroom.identity.launch.Launches;
import org.lunchroom.identity.portal.Admission;
import org.lunchroom.kernel.Opening;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.time.MachineTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Believes a header of the proxy, at one address only, and only from the proxy: by the socket that it comes from and by a secret. Anybody
 * can write a header, so everywhere else nobody looks at it.
 */
@Singleton
public class ProxySignIn {
    static final String SECRET_HEADER = "X-Lunchroom-Proxy-Secret";
    private static final Logger LOG = LoggerFactory.getLogger(ProxySignIn.class);
    private static final Duration CODE_LASTS = Duration.ofMinutes(1);
    private static final int LONGEST = 255;

    private final Optional<ProxySettings> settings;
    private final Admission admission;
    private final Launches launches;
    private final Clock clock;

    @Inject
    ProxySignIn(Settings settings, Admission admission, Launches launches, @MachineTime Clock clock) {
        this.settings = ProxySettings.from(settings);
        this.admission = admission;
        this.launches = launches;
        this.clock = clock;
    }

    /** Made before anything runs, so that a wrong setting stops the start. */
    void open(@Observes Opening opening) {}

    /**
     * A code for the page of whom the proxy names, good once.
     *
     * @param peer who is at the other end of the socket, whatever a header says
     * @param headers all values of a header
     */
    String code(String peer, Function<String, List<String>> headers) {
        var proxy = settings.orElseThrow(Problem::notFound);
        try {
            refuseStrangers(proxy, peer, headers);
            var said = proxy.groups() == null ? Assertion.Groups.UNSAID : Assertion.Groups.SAID;
            var who = admission.known(new Assertion(who(proxy, headers), null, clock.instant(), said));
            return launches.code(admission.admit(who), CODE_LASTS);
        } catch (Refused e) {
            LOG.info("A proxy's header was refused: {}", e.getMessage());
            throw Problem.of(401, "sign-in-refused", "Signing in was refused.");
        }
    }

    private static void refuseStrangers(ProxySettings proxy, String peer, Function<String, List<String>> headers) {
        require(proxy.peers().stream().anyMatch(range -> range.contains(peer)), "peer");
        var given = headers.apply(SECRET_HEADER);
        require(given.size() == 1, "secret-missing");
        // By hash and in constant time: how long it takes says nothing about the secret.
        require(MessageDigest.isEqual(bytes(given.get(0)), bytes(proxy.secret())), "secret");
    }

    private static byte[] bytes(String secret) {
        return Digest.of(secret).getBytes(StandardCharsets.US_ASCII);
    }

    private static Asserted who(ProxySettings proxy, Function<String, List<String>> headers) {
        var users = headers.apply(proxy.user());
        // Two of them: the caller wrote one, and a careless proxy put its own beside it.
        require(users.size() == 1, users.isEmpty() ? "user-missing" : "user-twice");
        var user = text(users.get(0));
        require(!user.isBlank() && user.length() <= LONGEST && user.chars().noneMatch(Character::isISOControl), "user");
        var name = said(proxy.name(), headers);
        return Asserted.of(proxy.issuer(), user, name == null ? "" : name, Set.of())
                .in(groups(said(proxy.groups(), headers)))
                .reachedAt(said(proxy.mail(), headers));
    }

    private static String said(String header, Function<String, List<String>> headers) {
        var values = header == null ? List.<String>of() : headers.apply(header);
        return values.size() == 1 ? text(values.get(0)) : null;
    }

    private static Set<String> groups(String said) {
        return said == null ? Set.of() : Profile.kept(Stream.of(said.split(",")).toList());
    }

    // Bytes of a header are read as Latin 1; proxies write UTF-8.
    private static String text(String value) {
        return new String(value.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8).strip();
    }

    private static void require(boolean holds, String reason) {
        if (!holds) {
            throw new Refused(reason);
        }
    }
}
