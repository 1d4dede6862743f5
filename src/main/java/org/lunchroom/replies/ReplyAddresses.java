package org.lunchroom.replies;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.lunchroom.digests.sending.Answerable;
import org.lunchroom.digests.sending.Letter;
import org.lunchroom.digests.sending.Postmarks;
import org.lunchroom.digests.sending.Seals;
import org.lunchroom.kernel.mail.arriving.MailboxSettings;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.sql.Database;

/**
 * Addresses that only we can make: one for each letter that may be answered, and one for each person that hears when a
 * mail to them comes back. Capitals do not count in them, since some servers lose those on the way.
 */
@Singleton
public class ReplyAddresses implements Postmarks {
    /** For how long a letter may be answered. */
    static final Duration OPEN = Duration.ofDays(30);

    private static final int SIGNATURE = 10;
    private static final int BYTES = 26;
    private static final int RADIX = 32;
    private static final int LENGTH = 42;

    private final Database database;
    private final Clock clock;
    private final Seals seals;
    private final Optional<MailboxSettings> mailbox;
    private final ReplyStore store = new ReplyStore();

    @Inject
    public ReplyAddresses(Database database, Clock clock, Seals seals, Settings settings) {
        this.database = database;
        this.clock = clock;
        this.seals = seals;
        this.mailbox = MailboxSettings.from(settings);
    }

    @Override
    public Optional<String> replyTo(Letter letter, Answerable where) {
        return mailbox.map(box -> {
            var made = String.join(
                    " ",
                    letter.kind().name(),
                    letter.subject().toString(),
                    letter.person().toString());
            var id = UUID.nameUUIDFromBytes(made.getBytes(StandardCharsets.US_ASCII));
            var place = new ReplyPlace(id, letter.person(), where.room(), where.message());
            database.run(handle -> store.put(handle, place, clock.instant()));
            return box.with("r" + signed("reply", id));
        });
    }

    @Override
    public Optional<String> returnPath(UUID person) {
        return mailbox.map(box -> box.with("b" + signed("bounce", person)));
    }

    /** Where an answer to one of these addresses belongs; empty for any that we did not make, or that is too old. */
    Optional<ReplyPlace> place(List<String> addresses) {
        return opened(addresses, "r", "reply")
                .flatMap(id -> database.read(
                        handle -> store.place(handle, id, clock.instant().minus(OPEN))));
    }

    /** To whom a mail came back. */
    Optional<UUID> person(List<String> addresses) {
        return opened(addresses, "b", "bounce");
    }

    private Optional<UUID> opened(List<String> addresses, String kind, String purpose) {
        return mailbox.flatMap(box -> {
            var at = box.address().toLowerCase(Locale.ROOT).split("@", -1);
            var form = Pattern.compile(
                    "^" + Pattern.quote(at[0]) + "\\+" + kind + "([0-9a-v]{42})@" + Pattern.quote(at[1]) + "$");
            return addresses.stream()
                    .flatMap(address ->
                            form.matcher(address.toLowerCase(Locale.ROOT)).results())
                    .flatMap(found -> open(found.group(1), purpose).stream())
                    .findFirst();
        });
    }

    private String signed(String purpose, UUID id) {
        var bytes = ByteBuffer.allocate(BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .put(signature(purpose, id));
        var digits = new BigInteger(1, bytes.array()).toString(RADIX);
        return "0".repeat(LENGTH - digits.length()) + digits;
    }

    private byte[] signature(String purpose, UUID id) {
        return Arrays.copyOf(seals.signature(purpose + " " + id), SIGNATURE);
    }

    private Optional<UUID> open(String digits, String purpose) {
        var number = new BigInteger(digits, RADIX);
        if (number.bitLength() > BYTES * Byte.SIZE) {
            return Optional.empty();
        }
        var bytes = ByteBuffer.allocate(BYTES);
        for (int i = BYTES - 1; i >= 0; i--) {
            bytes.put(i, number.byteValue());
            number = number.shiftRight(Byte.SIZE);
        }
        var id = new UUID(bytes.getLong(0), bytes.getLong(Long.BYTES));
        var signature = Arrays.copyOfRange(bytes.array(), 2 * Long.BYTES, BYTES);
        return MessageDigest.isEqual(signature, signature(purpose, id)) ? Optional.of(id) : Optional.empty();
    }
}
