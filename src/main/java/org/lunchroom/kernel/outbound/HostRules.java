package org.lunchroom.kernel.outbound;

import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;
import org.lunchroom.kernel.settings.Settings;

/**
 * Which machines may be asked for a page. Unless an admin says otherwise, none: then nothing leaves, not even a question
 * to a name server.
 *
 * @param outside whether public addresses may be asked, on the usual two ports
 * @param inside hosts that an admin lists
 */
record HostRules(boolean outside, List<AllowedHost> inside) {
    static final String INSIDE = "lunchroom.links.internal.hosts";
    private static final List<Integer> USUAL = List.of(80, 443);

    static HostRules of(Settings settings) {
        return of(settings, settings.truth("lunchroom.links.fetch", false), INSIDE);
    }

    static HostRules of(Settings settings, boolean outside, String setting) {
        try {
            var inside = settings.list(setting).stream().map(AllowedHost::parse).toList();
            return new HostRules(outside, inside);
        } catch (IllegalArgumentException e) {
            throw Settings.wrong(
                    setting,
                    "names, endings or ranges such as wiki.example, *.corp.example:8443 or 10.1.0.0/16, with commas"
                            + " between");
        }
    }

    /** Just this one, wherever it is: an admin named it for a purpose of its own. */
    static HostRules only(Destination trusted) {
        var any = List.of(AddressRange.parse("0.0.0.0/0"), AddressRange.parse("::/0"));
        return new HostRules(
                false,
                any.stream()
                        .map(range -> new AllowedHost(null, range, trusted.port()))
                        .toList());
    }

    HostRules and(HostRules more) {
        var both = Stream.concat(inside.stream(), more.inside.stream()).toList();
        return new HostRules(outside || more.outside, both);
    }

    static boolean isUsual(int port) {
        return USUAL.contains(port);
    }

    /** Whether anything may be fetched from anywhere. */
    boolean any() {
        return outside || !inside.isEmpty();
    }

    /** Whether it is of any use to look the name up. */
    boolean mayAsk(Destination to) {
        boolean reachable = outside && isUsual(to.port());
        return reachable
                || inside.stream()
                        .filter(host -> host.hasPort(to.port()))
                        .anyMatch(host -> host.range() != null || host.hasName(to.host()));
    }

    /**
     * Whether this address may be connected to. A name in the list may lead anywhere inside, but never to the machine
     * itself or to what answers on its wire: whoever can change the name's entry could send us there.
     */
    boolean mayConnect(Destination to, InetAddress address) {
        var territory = Territory.of(address);
        boolean listed = inside.stream()
                .filter(host -> host.hasPort(to.port()))
                .anyMatch(host ->
                        host.hasAddress(address) || (host.hasName(to.host()) && territory != Territory.TOO_CLOSE));
        return listed || (outside && isUsual(to.port()) && territory == Territory.PUBLIC);
    }

    /** Whether an admin listed it, so that it is reached without the proxy to the outside. */
    boolean isInside(Destination to) {
        return inside.stream()
                .filter(host -> host.hasPort(to.port()))
                .anyMatch(host -> host.hasName(to.host())
                        || (host.range() != null
                                && AddressRange.isAddress(to.host())
                                && host.range().contains(to.host())));
    }

    /** Whether the proxy to the outside may be asked for it; numbers are checked here all the same. */
    boolean mayLeave(Destination to) {
        boolean number = AddressRange.isAddress(to.host());
        return outside && isUsual(to.port()) && (!number || Territory.of(to.host()) == Territory.PUBLIC);
    }
}
