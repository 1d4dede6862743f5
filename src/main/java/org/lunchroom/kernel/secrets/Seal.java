package org.lunchroom.kernel.secrets;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.settings.Settings;

/**
 * Seals secrets that the database keeps for others (AES-256 in GCM), so that a copy of the database alone gives none away. The
 * key is a setting, or with H2 a file beside the database that only the server's user may read.
 */
@Singleton
public class Seal {
    private static final String SETTING = "lunchroom.secrets.key";
    private static final String FILE = "secrets.key";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Settings settings;
    private final SecureRandom random = new SecureRandom();

    @Inject
    public Seal(Settings settings) {
        this.settings = settings;
    }

    /** Reads the setting; a wrong one stops the start. */
    public static void check(Settings settings) {
        settings.optional(SETTING).ifPresent(Seal::decoded);
    }

    /** Whether there is a key, or one can be made. */
    public boolean isThere() {
        return settings.optional(SETTING).isPresent() || settings.databaseUrl().startsWith("jdbc:h2:");
    }

    /**
     * The secret, sealed.
     *
     * @param owner what it belongs to: opened for anything else it is refused, so nobody who can write rows swaps two
     * @throws Problem {@code secrets-key-missing} when nodes could not share the key
     */
    public String sealed(String secret, String owner) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            var closed = cipher(Cipher.ENCRYPT_MODE, nonce, owner).doFinal(secret.getBytes(StandardCharsets.UTF_8));
            var whole =
                    ByteBuffer.allocate(nonce.length + closed.length).put(nonce).put(closed);
            return Base64.getEncoder().encodeToString(whole.array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * What was sealed.
     *
     * @throws BrokenSeal when it was sealed with another key, for another owner, or changed since
     */
    public String opened(String sealed, String owner) {
        try {
            var whole = Base64.getDecoder().decode(sealed);
            var cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(whole, NONCE_BYTES), owner);
            return new String(cipher.doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new BrokenSeal(e);
        }
    }

    /** Whether it can be opened. */
    public boolean opens(String sealed, String owner) {
        try {
            opened(sealed, owner);
            return true;
        } catch (BrokenSeal e) {
            return false;
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String owner) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private byte[] key() {
        return settings.optional(SETTING).map(Seal::decoded).orElseGet(this::fromFile);
    }

    private static byte[] decoded(String written) {
        try {
            var key = Base64.getDecoder().decode(written.strip());
            if (key.length == KEY_BYTES) {
                return key;
            }
        } catch (IllegalArgumentException e) {
            // Refused below, like a wrong length.
        }
        throw Settings.wrong(SETTING, KEY_BYTES + " random bytes in Base64, such as openssl rand -base64 32 prints");
    }

    private byte[] fromFile() {
        if (!settings.databaseUrl().startsWith("jdbc:h2:")) {
            // Each node would have a key of its own.
            throw Problem.conflict(
                    "secrets-key-missing", "Set LUNCHROOM_SECRETS_KEY first, to the same value on every node.");
        }
        var file = settings.dataDirectory().resolve(FILE);
        try {
            return decoded(Files.exists(file) ? Files.readString(file) : made(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String made(Path file) throws IOException {
        var key = new byte[KEY_BYTES];
        random.nextBytes(key);
        Files.createDirectories(file.toAbsolutePath().getParent());
        // Whole or not there: a key that is cut off would lose what is sealed with it.
        var draft = Files.createTempFile(file.toAbsolutePath().getParent(), FILE, "");
        Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
        Files.writeString(draft, Base64.getEncoder().encodeToString(key));
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException e) {
            // Somebody else was first: theirs is the key.
        } finally {
            Files.delete(draft);
        }
        return Files.readString(file);
    }
}
