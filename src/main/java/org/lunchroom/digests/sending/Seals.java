package org.lunchroom.digests.sending;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.lunchroom.kernel.sql.Database;

/**
 * Signs what stands in links of mails, so that a link works without signing in and nobody can make one for another. The
 * key is in the database: the same on all nodes and after years, for mail is read late.
 */
@Singleton
public class Seals {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final int LONGEST = 500;

    private final Database database;
    private final WishStore store = new WishStore();
    private volatile byte[] key;

    @Inject
    public Seals(Database database) {
        this.database = database;
    }

    /** The words with a signature, fit for an address. */
    public String seal(String words) {
        var written = words.getBytes(StandardCharsets.UTF_8);
        return text(written) + "." + text(signature(written));
    }

    /** The words of something sealed here; empty for anything else. */
    public Optional<String> open(String sealed) {
        if (sealed == null || sealed.length() > LONGEST || sealed.indexOf('.') < 0) {
            return Optional.empty();
        }
        try {
            int dot = sealed.indexOf('.');
            var written = Base64.getUrlDecoder().decode(sealed.substring(0, dot));
            var signature = Base64.getUrlDecoder().decode(sealed.substring(dot + 1));
            return MessageDigest.isEqual(signature(written), signature)
                    ? Optional.of(new String(written, StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The signature alone, for what has little room. */
    public byte[] signature(String words) {
        return signature(words.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private byte[] signature(byte[] words) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key(), ALGORITHM));
            return mac.doFinal(words);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] key() {
        if (key == null) {
            var known = database.read(store::key).orElseGet(this::made);
            key = Base64.getDecoder().decode(known);
        }
        return key;
    }

    private String made() {
        var fresh = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(fresh);
        return database.write(handle -> {
            store.putKey(handle, Base64.getEncoder().encodeToString(fresh));
            return store.key(handle).orElseThrow();
        });
    }
}
