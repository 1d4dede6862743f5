package org.lunchroom.kernel.mail.arriving;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.io.IOException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads what came in by IMAP and deletes what was dealt with; what fails stays, flagged, for an admin to look at. */
public final class Mailbox {
    private static final Logger LOG = LoggerFactory.getLogger(Mailbox.class);
    private static final int AT_ONCE = 50;
    private static final int LARGEST = 10 * 1024 * 1024;

    private final MailboxSettings settings;
    private final Session session;

    public Mailbox(MailboxSettings settings) {
        this.settings = settings;
        this.session = Session.getInstance(settings.properties());
    }

    /** Takes the oldest ones, so many at most; says how many were dealt with. */
    public int take(Consumer<Arrived> reader) throws MessagingException {
        try (Store store = session.getStore(settings.protocol())) {
            store.connect(settings.host(), settings.port(), settings.user(), settings.password());
            try (Folder inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_WRITE);
                return take(inbox, reader);
            }
        }
    }

    private static int take(Folder inbox, Consumer<Arrived> reader) throws MessagingException {
        int taken = 0;
        int last = Math.min(inbox.getMessageCount(), 4 * AT_ONCE);
        for (int number = 1; number <= last && taken < AT_ONCE; number++) {
            var mail = inbox.getMessage(number);
            if (!mail.isSet(Flags.Flag.FLAGGED) && !mail.isSet(Flags.Flag.DELETED)) {
                mail.setFlag(read(mail, reader) ? Flags.Flag.DELETED : Flags.Flag.FLAGGED, true);
                taken++;
            }
        }
        return taken;
    }

    private static boolean read(Message mail, Consumer<Arrived> reader) {
        try {
            // A mail with a film in it is nobody's answer: not even its first part is fetched.
            if (mail.getSize() <= LARGEST) {
                reader.accept(ArrivedMail.read(mail));
            }
            return true;
        } catch (MessagingException | IOException | RuntimeException e) {
            LOG.warn(
                    "A mail that came in could not be dealt with and stays, flagged: {}",
                    e.getClass().getName());
            return false;
        }
    }
}
