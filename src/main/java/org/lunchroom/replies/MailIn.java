package org.lunchroom.replies;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.lunchroom.kernel.Opening;
import org.lunchroom.kernel.mail.arriving.Mailbox;
import org.lunchroom.kernel.mail.arriving.MailboxSettings;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.time.MachineTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks into the mailbox each minute, on one node at a time, and on a thread of its own: a mail server may be slow. */
@Singleton
public class MailIn implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(MailIn.class);
    private static final Duration TURN = Duration.ofMinutes(5);
    private static final int SECONDS = 60;

    private final Database database;
    private final Clock clock;
    private final Replies replies;
    private final Optional<Mailbox> mailbox;
    private final ReplyStore store = new ReplyStore();
    private volatile String trouble = "";
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        var made = new Thread(task, "lunchroom-mail-in");
        made.setDaemon(true);
        return made;
    });

    @Inject
    public MailIn(Database database, @MachineTime Clock clock, Replies replies, Settings settings) {
        this.database = database;
        this.clock = clock;
        this.replies = replies;
        this.mailbox =
                MailboxSettings.from(settings).filter(set -> !settings.demo()).map(Mailbox::new);
    }

    void open(@Observes Opening opening) {
        if (mailbox.isPresent()) {
            thread.scheduleWithFixedDelay(this::quietly, SECONDS, SECONDS, TimeUnit.SECONDS);
        }
    }

    private void quietly() {
        try {
            look();
            trouble = "";
        } catch (MessagingException | RuntimeException e) {
            // Once for each trouble that begins, not for each minute of it.
            if (!trouble.equals(e.getClass().getName())) {
                trouble = e.getClass().getName();
                LOG.warn("The mailbox could not be read and is tried again: {}", trouble);
            }
        }
    }

    /** Deals with what is there, if it is this node's turn; says how many mails it were. */
    public int look() throws MessagingException {
        var now = clock.instant();
        boolean ours = mailbox.isPresent() && database.write(handle -> store.turn(handle, now, now.plus(TURN)));
        if (!ours) {
            return 0;
        }
        try {
            return mailbox.get().take(replies::take);
        } finally {
            database.run(handle -> {
                store.forget(handle, clock.instant().minus(ReplyAddresses.OPEN));
                store.turnOver(handle, clock.instant());
            });
        }
    }

    @Override
    @PreDestroy
    public void close() {
        thread.shutdown();
    }
}
