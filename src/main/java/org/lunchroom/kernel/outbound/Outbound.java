package org.lunchroom.kernel.outbound;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.net.ssl.SSLContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHost;
import org.lunchroom.kernel.Opening;
import org.lunchroom.kernel.outbound.NotFetched.Reason;
import org.lunchroom.kernel.settings.Settings;

/**
 * Fetches a page from elsewhere. Whoever posts a link decides where we go, so each step is checked anew: how the address
 * is spelled, whether the host may be asked, where its name leads; the connection goes to the address that was checked
 * and to no other. All of it together ends after some seconds and some megabytes.
 */
@Singleton
public class Outbound {
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final HostRules rules;
    private final Names names;
    private final Limits limits;
    private final Turns turns;
    private final Wire direct;
    private final Wire proxied;

    @Inject
    public Outbound(Settings settings) {
        this(HostRules.of(settings), Proxy.of(settings), Limits.USUAL, new Names(InetAddress::getAllByName), trust());
    }

    Outbound(HostRules rules, HttpHost proxy, Limits limits, Names names, SSLContext trust) {
        this.rules = rules;
        this.names = names;
        this.limits = limits;
        this.turns = new Turns(limits);
        this.direct = Wire.direct(limits.silence(), trust);
        this.proxied = proxy == null ? null : Wire.through(proxy, limits.silence(), trust);
    }

    /** For the one address that an admin set, wherever it is; its redirects are not followed. */
    public static Outbound only(Destination trusted) {
        return new Outbound(
                HostRules.only(trusted),
                null,
                Limits.USUAL.withoutRedirects(),
                new Names(InetAddress::getAllByName),
                trust());
    }

    /** For a store that an admin set and that works for us alone: many calls at once, each as long as {@code whole}. */
    public static Outbound ofOurOwn(Destination trusted, Duration whole) {
        return new Outbound(
                HostRules.only(trusted), null, Limits.ofOurOwn(whole), new Names(InetAddress::getAllByName), trust());
    }

    /**
     * For an address that an admin set and that may be outside: wherever it is, through the proxy unless the links' settings list it
     * as inside; redirects are not followed.
     */
    public static Outbound named(Settings settings, Destination trusted) {
        return new Outbound(
                HostRules.of(settings, true, HostRules.INSIDE).and(HostRules.only(trusted)),
                Proxy.of(settings),
                Limits.USUAL.withoutRedirects(),
                new Names(InetAddress::getAllByName),
                trust());
    }

    /**
     * For the servers of systems that an admin connected: what is public, where {@code outside} says so, and hosts inside
     * that this setting lists.
     */
    public static Outbound of(Settings settings, boolean outside, String inside) {
        return new Outbound(
                HostRules.of(settings, outside, inside),
                Proxy.of(settings),
                Limits.USUAL.withoutRedirects(),
                new Names(InetAddress::getAllByName),
                trust());
    }

    private static SSLContext trust() {
        try {
            return SSLContext.getDefault();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Made before anything runs, so that a wrong setting stops the start. */
    void open(@Observes Opening opening) {}

    /** Whether the settings allow anything at all. */
    public boolean isOpen() {
        return rules.any();
    }

    /** What is there, as far as it is wanted; also answers such as 404, which then have no content. */
    public Fetched fetch(Destination wantedFrom, Wanted wanted) throws NotFetched {
        var call = Call.get(Map.of("Accept", wanted.header()));
        try (var deadline = new Deadline(limits.whole())) {
            var from = wantedFrom;
            for (int hop = 0; hop <= limits.redirects(); hop++) {
                var step = step(from, call, wanted, deadline);
                if (step.fetched() != null) {
                    return step.fetched();
                }
                from = from.next(step.location()).orElseThrow(() -> new NotFetched(Reason.ADDRESS));
            }
            throw new NotFetched(Reason.REDIRECTS);
        }
    }

    /** What is answered to this call; a redirect is no answer, since the call may carry a token. */
    public Fetched call(Destination to, Call call, Wanted wanted) throws NotFetched {
        try (var deadline = new Deadline(limits.whole())) {
            var step = step(to, call, wanted, deadline);
            if (step.fetched() == null) {
                throw new NotFetched(Reason.REDIRECTS);
            }
            return step.fetched();
        }
    }

    /** Either the end, or where it goes on. */
    private record Step(Fetched fetched, String location) {}

    private Step step(Destination from, Call call, Wanted wanted, Deadline deadline) throws NotFetched {
        var ways = ways(from, deadline);
        turns.take(from.host());
        try {
            return tried(from, ways, call, wanted, deadline);
        } catch (IOException e) {
            throw new NotFetched(deadline.isOver() ? Reason.TOO_SLOW : Reason.UNREACHABLE, e);
        } finally {
            turns.giveBack(from.host());
        }
    }

    // Another address of the same name is tried only where the one before did not even listen.
    private Step tried(Destination from, List<InetAddress> ways, Call call, Wanted wanted, Deadline deadline)
            throws NotFetched, IOException {
        IOException last = new ConnectException();
        for (var address : ways) {
            deadline.left();
            try {
                return wire(from).ask(from, address, call, deadline, response -> step(from, response, wanted));
            } catch (ConnectException | SocketTimeoutException | UnknownHostException e) {
                last = e;
            }
        }
        throw last;
    }

    private static Step step(Destination from, ClassicHttpResponse response, Wanted wanted) throws IOException {
        var location = Content.value(response, "Location");
        return REDIRECTS.contains(response.getCode()) && !location.isEmpty()
                ? new Step(null, location)
                : new Step(Content.read(from, response, wanted), null);
    }

    private Wire wire(Destination to) {
        return isProxied(to) ? proxied : direct;
    }

    private boolean isProxied(Destination to) {
        return proxied != null && !rules.isInside(to);
    }

    private List<InetAddress> ways(Destination to, Deadline deadline) throws NotFetched {
        if (!isProxied(to)) {
            return names.of(to, rules, deadline.left());
        }
        if (!rules.mayLeave(to)) {
            throw new NotFetched(Reason.NOT_ALLOWED);
        }
        // The proxy looks the name up, and is the guard there.
        var unknown = new ArrayList<InetAddress>();
        unknown.add(null);
        return unknown;
    }
}
