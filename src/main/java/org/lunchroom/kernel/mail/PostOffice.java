package org.lunchroom.kernel.mail;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.lunchroom.kernel.settings.Settings;

/** The way mails go here: to the server that is set, at demonstrations into a box to look at, else nowhere. */
@Singleton
public class PostOffice implements Mailer {
    private final Optional<Mailer> way;
    private final int perMinute;

    @Inject
    public PostOffice(Settings settings, Clock clock, KeptMails kept) {
        var smtp = MailSettings.from(settings);
        // A demonstration's people are made up: nothing that it writes may reach a real mailbox.
        way = settings.demo() ? Optional.of(kept) : smtp.map(set -> new SmtpMailer(set, clock));
        perMinute = settings.number("lunchroom.mail.per.minute", 300, 1, 100_000);
    }

    /** Reads the settings of mail; the first wrong value stops the start. */
    public static void check(Settings settings) {
        MailSettings.from(settings);
        settings.number("lunchroom.mail.per.minute", 300, 1, 100_000);
    }

    /** How many mails this node sends in a minute at most. */
    public int perMinute() {
        return perMinute;
    }

    @Override
    public boolean isOn() {
        return way.isPresent();
    }

    @Override
    public void send(Mail mail) throws NotTaken {
        way.orElseThrow(() -> new NotTaken(NotTaken.Meaning.LATER, "mail-is-off"))
                .send(mail);
    }
}
