package org.lunchroom.kernel.limits;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Whom an address stands for: an IPv6 customer has a network of addresses to try from, not one. */
public final class Network {
    private static final int IPV6_LENGTH = 16;
    private static final int IPV6_NETWORK = 8;

    private Network() {}

    /** The address itself, or the network of an IPv6 one. It must be an address, not a name: nothing is looked up. */
    public static String of(String address) {
        try {
            var bytes = InetAddress.getByName(address).getAddress();
            return bytes.length == IPV6_LENGTH ? HexFormat.of().formatHex(Arrays.copyOf(bytes, IPV6_NETWORK)) : address;
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
