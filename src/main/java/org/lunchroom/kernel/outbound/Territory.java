package org.lunchroom.kernel.outbound;

import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/** Where an address lies: out on the internet, inside some network, or so close that it is the machine itself. */
enum Territory {
    /** Anybody may have it. */
    PUBLIC,
    /** Inside a network, kept for documents, or not given out at all. */
    INSIDE,
    /** The machine itself, what hangs on the same wire (where clouds keep their secrets), and groups of machines. */
    TOO_CLOSE;

    private static final List<AddressRange> CLOSE = ranges(
            "0.0.0.0/8",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "224.0.0.0/4",
            "255.255.255.255",
            "::/127",
            "fe80::/10",
            "ff00::/8",
            // Where a cloud answers its machines over IPv6.
            "fd00:ec2::/32");

    private static final List<AddressRange> NOT_PUBLIC = ranges(
            "10.0.0.0/8",
            "100.64.0.0/10",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "240.0.0.0/4",
            // Of IPv6 only 2000::/3 is given out; in it, tunnels that carry an IPv4 address to anywhere, and documents.
            "2001::/23",
            "2001:db8::/32",
            "2002::/16",
            "3fff::/20");

    private static final List<AddressRange> GIVEN_OUT = ranges("0.0.0.0/0", "2000::/3");

    static Territory of(InetAddress address) {
        if (in(CLOSE, address)) {
            return TOO_CLOSE;
        }
        return in(GIVEN_OUT, address) && !in(NOT_PUBLIC, address) ? PUBLIC : INSIDE;
    }

    /** Of an address as numbers. */
    static Territory of(String number) {
        return of(AddressRange.address(number));
    }

    private static boolean in(List<AddressRange> ranges, InetAddress address) {
        return ranges.stream().anyMatch(range -> range.contains(address));
    }

    private static List<AddressRange> ranges(String... texts) {
        return Stream.of(texts).map(AddressRange::parse).toList();
    }
}
