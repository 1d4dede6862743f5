package org.lunchroom.recap;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;

/**
 * Download tickets. A link can't carry a session's token, and a token in an address would end up in histories and logs; a
 * ticket there is worth one recap, read-only, for a few minutes, and whoever holds it may do no more than its owner then.
 */
@Singleton
public class Tickets {
    static final Duration LASTS = Duration.ofMinutes(5);
    private static final int BYTES = 32;

    private final Database database;
    private final Clock clock;
    private final Recaps recaps;
    private final SecureRandom random = new SecureRandom();
    private final TicketStore store = new TicketStore();

    @Inject
    public Tickets(Database database, Clock clock, Recaps recaps) {
        this.database = database;
        this.clock = clock;
        this.recaps = recaps;
    }

    /** A ticket for a recap that the viewer may read. */
    public Ticket issue(Viewer viewer, UUID chat) {
        recaps.read(viewer, chat);
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        var ticket = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        var now = clock.instant();
        var expiresAt = now.plus(LASTS);
        database.run(handle -> {
            store.forgetExpired(handle, now);
            store.insert(handle, hash(ticket), chat, viewer, expiresAt);
        });
        return new Ticket(ticket, expiresAt);
    }

    /** Whoever got the ticket for this chat; what they may read is asked anew. */
    public Viewer owner(String ticket, UUID chat) {
        return database.read(handle -> store.owner(handle, hash(ticket), chat, clock.instant()))
                .orElseThrow(() ->
                        Problem.of(401, "ticket-expired", "This link has expired. Open it again from the recap."));
    }

    private static String hash(String ticket) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(ticket.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
