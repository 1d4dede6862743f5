package org.lunchroom.operations.requests;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/** Addresses that begin alike: 10.1.0.0/16, or one alone. */
@SuppressWarnings("ArrayRecordComponent") // Never compared and never changed.
record AddressRange(byte[] start, int bits) {
    // Digits, dots and colons only: a name would be looked up, and whoever answers for it be believed.
    private static final Pattern LITERAL = Pattern.compile("[0-9.]{7,15}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    static AddressRange parse(String text) {
        int slash = text.indexOf('/');
        var start = bytes(slash < 0 ? text : text.substring(0, slash));
        int most = start.length * Byte.SIZE;
        int bits = slash < 0 ? most : Integer.parseInt(text.substring(slash + 1));
        if (bits < 0 || bits > most) {
            throw new IllegalArgumentException(text);
        }
        return new AddressRange(start, bits);
    }

    static boolean isAddress(String text) {
        try {
            bytes(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    boolean contains(String address) {
        var other = bytes(address);
        return other.length == start.length && head(other).equals(head(start));
    }

    private BigInteger head(byte[] address) {
        return new BigInteger(1, address).shiftRight(address.length * Byte.SIZE - bits);
    }

    private static byte[] bytes(String address) {
        if (!LITERAL.matcher(address).matches()) {
            throw new IllegalArgumentException(address);
        }
        try {
            return InetAddress.getByName(address).getAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(address, e);
        }
    }
}
