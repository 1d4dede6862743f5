package org.lunchroom.kernel.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.NoSuchProviderException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lunchroom.kernel.mail.NotTaken.Meaning;

/** Hands mails to the SMTP server that the settings name, one connection each. */
final class SmtpMailer implements Mailer {
    // "550 5.1.1 no such user": what the server answered stands at the beginning of a line.
    private static final Pattern ANSWER = Pattern.compile("(?m)^(?:[^\\n:]*: )?([245]\\d\\d)[ -]");

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
        var transport = transport();
        try {
            connect(transport);
            hand(transport, message);
        } finally {
            leave(transport);
        }
    }

    private Transport transport() throws NotTaken {
        try {
            return session.getTransport(settings.protocol());
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

    private MimeMessage message(Mail mail) throws NotTaken {
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
        } catch (AuthenticationFailedException e) {
            throw new NotTaken(Meaning.LATER, "sign-in-refused");
        } catch (MessagingException e) {
            throw new NotTaken(Meaning.LATER, "no-connection");
        }
    }

    private static void hand(Transport transport, MimeMessage message) throws NotTaken {
        try {
            transport.sendMessage(message, message.getAllRecipients());
        } catch (MessagingException e) {
            throw answered(e);
        }
    }

    // Without an answer, such as when the connection ends after the last byte, nobody knows whether it was taken.
    private static NotTaken answered(MessagingException e) {
        for (Exception at = e;
                at != null;
                at = at instanceof MessagingException more ? more.getNextException() : null) {
            Matcher answer = ANSWER.matcher(String.valueOf(at.getMessage()));
            if (answer.find()) {
                var code = answer.group(1);
                return new NotTaken(code.startsWith("5") ? Meaning.NEVER : Meaning.LATER, code);
            }
        }
        return new NotTaken(Meaning.UNKNOWN, "connection-broke");
    }
}
