package org.lunchroom.digests.sending;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;
import org.lunchroom.kernel.Opening;
import org.lunchroom.kernel.mail.Mailer;
import org.lunchroom.kernel.mail.NotTaken;
import org.lunchroom.kernel.mail.PostOffice;
import org.lunchroom.kernel.sql.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what waits, one letter after the other. A letter is marked before it is handed over: a server that is killed in
 * between never sends it twice, and says of that one that nobody knows. Where the mail server itself said "not now" the
 * same mail, under the same Message-ID, is tried again later.
 */
@Singleton
public class Courier implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
    private static final Duration SURELY_DEAD = Duration.ofMinutes(15);
    private static final int TRIES = 9;
    private static final long MINUTE_MILLIS = 60_000;

    private final Database database;
    private final Clock clock;
    private final Mailer mailer;
    private final int perMinute;
    private final Addressing addressing;
    private final Letterhead letterhead;
    private final DailyLimit limit;
    private final MailHours hours;
    private final LetterStore store = new LetterStore();
    private long looks;
    private volatile String trouble = "";
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        var made = new Thread(task, "lunchroom-mail");
        made.setDaemon(true);
        return made;
    });

    @Inject
    Courier(
            Database database,
            Clock clock,
            PostOffice office,
            Addressing addressing,
            Letterhead letterhead,
            DailyLimit limit,
            MailHours hours) {
        this(database, clock, office, office.perMinute(), addressing, letterhead, limit, hours);
    }

    /** For tests: nothing runs by itself until {@link #start}. */
    public Courier(
            Database database,
            Clock clock,
            Mailer mailer,
            int perMinute,
            Addressing addressing,
            Letterhead letterhead,
            DailyLimit limit,
            MailHours hours) {
        this.database = database;
        this.clock = clock;
        this.mailer = mailer;
        this.perMinute = perMinute;
        this.addressing = addressing;
        this.letterhead = letterhead;
        this.limit = limit;
        this.hours = hours;
    }

    void open(@Observes Opening opening) {
        start();
    }

    /** From now on by itself, at most so many a minute. */
    public void start() {
        if (mailer.isOn()) {
            thread.scheduleWithFixedDelay(
                    this::quietly,
                    MINUTE_MILLIS / perMinute,
                    Math.max(1, MINUTE_MILLIS / perMinute),
                    TimeUnit.MILLISECONDS);
        }
    }

    private void quietly() {
        try {
            if (looks++ % perMinute == 0) {
                giveUpOnTheDead();
            }
            deliverNext();
        } catch (RuntimeException e) {
            // The letter is still there, or is marked; the next look goes on.
            LOG.warn("Sending mail failed and goes on: {}", e.getClass().getName());
        }
    }

    /** Says of letters that a server claimed and never settled that nobody knows. */
    public int giveUpOnTheDead() {
        var now = clock.instant();
        int dead = database.writeRepeatable(handle -> store.giveUp(handle, now.minus(SURELY_DEAD), now));
        if (dead > 0) {
            LOG.warn("{} mails were on their way when a server stopped; whether they arrived nobody knows.", dead);
        }
        return dead;
    }

    /**
     * Sends the next letter that may go out, or finds that it should not, or that another node has it in hand; false
     * when none is due.
     */
    public boolean deliverNext() {
        // Asked first, since a transaction for nothing would still wait for the disk several times a second.
        if (!database.read(handle -> store.waiting(handle, clock.instant()))) {
            return false;
        }
        var seen = database.write(this::claimed);
        seen.filter(claimed -> claimed.to().isPresent()).ifPresent(this::deliver);
        return true;
    }

    /** A letter that was looked at when, and to whom it goes, if it goes now. */
    private record Claimed(Letter letter, Optional<Recipient> to, Instant at) {
        LocalDate day() {
            return to.orElseThrow().wish().dayOf(at);
        }
    }

    private Optional<Claimed> claimed(Handle handle) {
        var now = clock.instant();
        return store.next(handle, now).map(letter -> new Claimed(letter, recipient(handle, letter, now), now));
    }

    private Optional<Recipient> recipient(Handle handle, Letter letter, Instant now) {
        var to = addressing.recipient(letter);
        if (to.isEmpty()) {
            store.settle(handle, letter, "skipped", "not-wanted", now);
            return Optional.empty();
        }
        var allowed = hours.allowed(letter.person(), to.get().wish(), now);
        if (allowed.isAfter(now)) {
            store.wait(handle, letter, allowed, "quiet-hours");
            return Optional.empty();
        }
        if (!limit.allows(handle, letter, to.get().wish(), now)) {
            return Optional.empty();
        }
        if (letter.kind() == Letter.Kind.HELD) {
            store.gather(handle, letter);
        }
        store.claim(handle, letter, now);
        return to;
    }

    private void deliver(Claimed claimed) {
        var letter = claimed.letter();
        var mail = letterhead.mail(claimed.to().orElseThrow(), letter);
        if (mail.isEmpty()) {
            giveBack(claimed, "skipped", "nothing-left");
            return;
        }
        try {
            mailer.send(mail.get());
            settle(letter, "sent", null);
            trouble = "";
        } catch (NotTaken notTaken) {
            notTaken(claimed, notTaken);
        }
    }

    private void notTaken(Claimed claimed, NotTaken notTaken) {
        var letter = claimed.letter();
        complain(notTaken.reason());
        switch (notTaken.meaning()) {
            case NEVER -> giveBack(claimed, "failed", notTaken.reason());
            case UNKNOWN -> settle(letter, "unknown", notTaken.reason());
            case LATER -> {
                if (letter.attempts() + 1 >= TRIES) {
                    giveBack(claimed, "failed", notTaken.reason());
                } else {
                    again(claimed, notTaken.reason());
                }
            }
        }
    }

    // Once for each trouble that begins, not for each of a thousand letters that meet it.
    private void complain(String reason) {
        if (!reason.equals(trouble)) {
            LOG.warn("The mail server did not take a mail: {}.", reason);
            trouble = reason;
        }
    }

    // 1, 2, 4 … 128 minutes: four hours in all.
    private static Duration pause(int attempts) {
        return Duration.ofMinutes(1L << attempts);
    }

    private void again(Claimed claimed, String reason) {
        var letter = claimed.letter();
        var next = clock.instant().plus(pause(letter.attempts()));
        database.run(handle -> {
            store.wait(handle, letter, next, reason);
            limit.giveBack(handle, letter, claimed.day());
        });
    }

    private void giveBack(Claimed claimed, String state, String reason) {
        database.run(handle -> {
            store.settle(handle, claimed.letter(), state, reason, clock.instant());
            limit.giveBack(handle, claimed.letter(), claimed.day());
        });
    }

    private void settle(Letter letter, String state, String reason) {
        database.run(handle -> store.settle(handle, letter, state, reason, clock.instant()));
    }

    @Override
    @PreDestroy
    public void close() {
        thread.shutdown();
    }
}
