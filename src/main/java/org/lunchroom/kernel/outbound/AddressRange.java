package org.lunchroom.kernel.outbound;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/**
 * Addresses that begin alike: 10.1.0.0/16, or one alone.
 *
 * @param head the bits that they share
 * @param rest how many bits follow
 * @param length of an address of this kind, in bytes
 */
public record AddressRange(BigInteger head, int rest, int length) {
    // Digits, dots and colons only: a name would be looked up, and whoever answers for it be believed.
    private static final Pattern LITERAL = Pattern.compile("[0-9.]{7,15}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    /** Throws IllegalArgumentException where the text is neither an address nor a range. */
    public static AddressRange parse(String text) {
        int slash = text.indexOf('/');
        var start = bytes(slash < 0 ? text : text.substring(0, slash));
        int most = start.length * Byte.SIZE;
        int bits = slash < 0 ? most : Integer.parseInt(text.substring(slash + 1));
        if (bits < 0 || bits > most) {
            throw new IllegalArgumentException(text);
        }
        return new AddressRange(head(start, most - bits), most - bits, start.length);
    }

    /** Whether it is an address as numbers; a name is not, and is not looked up. */
    public static boolean isAddress(String text) {
        try {
            return bytes(text).length > 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Whether an address as numbers is one of them. */
    public boolean contains(String address) {
        return contains(bytes(address));
    }

    boolean contains(InetAddress address) {
        return contains(address.getAddress());
    }

    private boolean contains(byte[] other) {
        return other.length == length && head(other, rest).equals(head);
    }

    private static BigInteger head(byte[] address, int rest) {
        return new BigInteger(1, address).shiftRight(rest);
    }

    private static byte[] bytes(String address) {
        return address(address).getAddress();
    }

    /** An address as numbers; throws IllegalArgumentException where it is none. */
    static InetAddress address(String text) {
        if (!LITERAL.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
