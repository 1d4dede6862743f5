package org.lunchroom.qanda;

import java.util.regex.Pattern;
import org.lunchroom.identity.Digest;
import org.lunchroom.kernel.http.Problem;

/** The code by which a strict asker follows an ask. Only its hash is ever kept: a copy of the database opens nothing. */
public record Receipt(String hash) {
    // 22 characters of base64url hold 128 random bits.
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{22,86}");
    // Of 22 random characters, fewer than 8 different ones do not happen; of "aaaaaaaaaaaaaaaaaaaaaa" they do.
    private static final int DIFFERENT = 8;

    /** The receipt with this code, or a problem. */
    public static Receipt of(String code) {
        if (code == null
                || !CODE.matcher(code).matches()
                || code.chars().distinct().count() < DIFFERENT) {
            throw bad("A receipt is at least 16 random bytes in base64url.");
        }
        return new Receipt(Digest.of(code));
    }

    static Receipt of(NewAsk wanted) {
        if (wanted.way() == Way.STRICT) {
            return of(wanted.receipt());
        }
        if (wanted.receipt() != null) {
            throw bad("Only what is asked strictly has a receipt.");
        }
        return null;
    }

    private static Problem bad(String reason) {
        return Problem.invalid("bad-receipt", "receipt", reason);
    }

    // No part of it, nor its hash, belongs into a log.
    @Override
    public String toString() {
        return "Receipt";
    }
}
