package org.lunchroom.kernel.sql.move;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * How many rows a table has and what is in them, in whichever order they come: the rows' SHA-256, added up. Two equal
 * rows count twice, which with an exclusive or would not show.
 */
final class Sum {
    private final MessageDigest digest = digest();
    private long rows;
    private long high;
    private long low;

    void add(Object[] row) {
        var letters = new StringBuilder();
        for (Object value : row) {
            if (value == null) {
                letters.append("-;");
            } else {
                var text = Kind.letters(value);
                letters.append(text.length()).append(':').append(text).append(';');
            }
        }
        var hash = ByteBuffer.wrap(digest.digest(letters.toString().getBytes(StandardCharsets.UTF_8)));
        rows++;
        high += hash.getLong();
        low += hash.getLong();
    }

    long rows() {
        return rows;
    }

    @Override
    public String toString() {
        var hex = HexFormat.of();
        return rows + " rows, checksum " + hex.toHexDigits(high) + hex.toHexDigits(low);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
