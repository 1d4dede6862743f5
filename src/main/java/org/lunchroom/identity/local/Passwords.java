package org.lunchroom.identity.local;

import java.util.concurrent.Semaphore;
import org.apache.shiro.crypto.hash.DefaultHashService;
import org.apache.shiro.crypto.hash.HashRequest;
import org.apache.shiro.crypto.hash.format.Shiro2CryptFormat;
import org.apache.shiro.crypto.support.hashes.argon2.Argon2HashProvider.Parameters;
import org.apache.shiro.lang.util.ByteSource;

/** Argon2id, as strong as OWASP asks for at the least memory: 19 MiB, two passes, one lane. */
final class Passwords {
    private static final String MEMORY_KIB = String.valueOf(19 * 1024);
    private static final String PASSES = "2";
    private static final String LANES = "1";
    // Each check takes memory and a core; more at once would slow the chats down.
    private static final int AT_ONCE = 2;

    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final Shiro2CryptFormat format = new Shiro2CryptFormat();
    private final String nobodys;

    Passwords() {
        nobodys = hash("nobody has this password");
    }

    String hash(String password) {
        var request = new HashRequest.Builder()
                .setAlgorithmName("argon2id")
                .setSource(ByteSource.Util.bytes(password))
                .addParameter(Parameters.PARAMETER_MEMORY_KIB, MEMORY_KIB)
                .addParameter(Parameters.PARAMETER_ITERATIONS, PASSES)
                .addParameter(Parameters.PARAMETER_PARALLELISM, LANES)
                .build();
        return inTurn(() -> format.format(new DefaultHashService().computeHash(request)));
    }

    boolean matches(String password, String hash) {
        return inTurn(() -> format.parse(hash).matchesPassword(ByteSource.Util.bytes(password)));
    }

    /** As slow as {@link #matches}: the time an answer takes must not tell whether there is such an account. */
    void matchNobody(String password) {
        matches(password, nobodys);
    }

    private <T> T inTurn(java.util.function.Supplier<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
