package org.lunchroom.kernel.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.NoSuchProviderException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import java.time.Clock;
import org.lunchroom.kernel.mail.NotTaken.Meaning;

/** Hands mails to the SMTP server that the settings name, one connection each. */
final class SmtpMailer implements Mailer {
    private final MailSettings settings;
    private final Session session;
    private final Clock clock;

    SmtpMailer(MailSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.session = Session.getInstance(settings.properties());
    }

    @Override
    public boolean isOn() {
        return true;
    }

    @Override
    public void send(Mail mail) throws NotTaken {
        var message = message(mail);
        var transport = transport(mail.returnPath() == null ? session : hearing(mail.returnPath()));
        try {
            connect(transport);
            hand(transport, message);
        } finally {
            leave(transport);
        }
    }

    @Override
    public void knock() throws NotTaken {
        var transport = transport(session);
        try {
            connect(transport);
        } finally {
            leave(transport);
        }
    }

    // What can't be delivered is told to the address of the envelope, which is a property of the session here.
    private Session hearing(String address) {
        var properties = settings.properties();
        properties.put("mail." + settings.protocol() + ".from", address);
        return Session.getInstance(properties);
    }

    private Transport transport(Session over) throws NotTaken {
        try {
            return over.getTransport(settings.protocol());
        } catch (NoSuchProviderException e) {
            throw new NotTaken(Meaning.LATER, "no-transport");
        }
    }

    private static void leave(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            // Without a goodbye, then: by now the server has taken the mail or refused it.
        }
    }

    private MimeMail message(Mail mail) throws NotTaken {
        try {
            return new MimeMail(session, mail, settings.from(), clock.instant());
        } catch (AddressException e) {
            throw new NotTaken(Meaning.NEVER, "bad-address");
        } catch (MessagingException e) {
            throw new NotTaken(Meaning.NEVER, "not-writable");
        }
    }

    private void connect(Transport transport) throws NotTaken {
        try {
            // Without a user there is no password either: with one, the machine's own user would sign in.
            var password = settings.user().isPresent() ? settings.password() : null;
            transport.connect(settings.host(), settings.port(), settings.user().orElse(null), password);
        } catch (MessagingException e) {
            throw Refusals.before(e);
        }
    }

    private static void hand(Transport transport, MimeMail mail) throws NotTaken {
        try {
            transport.sendMessage(mail, mail.getAllRecipients());
        } catch (MessagingException e) {
            throw Refusals.during(e, mail.begun());
        }
    }
}
