package org.lunchroom.kernel.mail;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import org.lunchroom.kernel.settings.Settings;

/** The way mails go here: to the server that is set, at demonstrations into a box to look at, else nowhere. */
@Singleton
public class PostOffice implements Mailer {
    private final Optional<Mailer> way;
    private final int perMinute;
    private final String sender;
    private final Map<Outcome, LongAdder> outcomes = new ConcurrentHashMap<>();

    @Inject
    public PostOffice(Settings settings, Clock clock, KeptMails kept) {
        var smtp = MailSettings.from(settings);
        // A demonstration's people are made up: nothing that it writes may reach a real mailbox.
        way = settings.demo() ? Optional.of(kept) : smtp.map(set -> new SmtpMailer(set, clock));
        sender = smtp.map(set -> set.from().getAddress()).orElse("lunchroom@northwind.example");
        perMinute = settings.number("lunchroom.mail.per.minute", 300, 1, 100_000);
    }

    /** Reads the settings of mail; the first wrong value stops the start. */
    public static void check(Settings settings) {
        MailSettings.from(settings);
        settings.number("lunchroom.mail.per.minute", 300, 1, 100_000);
    }

    /** The address that all mails come from; a made-up one where none go out. */
    public String sender() {
        return sender;
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
        try {
            way.orElseThrow(() -> new NotTaken(NotTaken.Meaning.LATER, "mail-is-off"))
                    .send(mail);
            note(new Outcome("taken", ""));
        } catch (NotTaken notTaken) {
            note(new Outcome(notTaken.meaning().name().toLowerCase(Locale.ROOT), notTaken.reason()));
            throw notTaken;
        }
    }

    @Override
    public void knock() throws NotTaken {
        way.orElseThrow(() -> new NotTaken(NotTaken.Meaning.LATER, "mail-is-off"))
                .knock();
    }

    private void note(Outcome outcome) {
        outcomes.computeIfAbsent(outcome, any -> new LongAdder()).increment();
    }

    /**
     * What became of a mail that was handed over.
     *
     * @param became "taken", "later", "never" or "unknown"
     * @param reason why, in a word; empty for those taken
     */
    public record Outcome(String became, String reason) {
        /** Whether it may never have arrived. */
        public boolean lost() {
            return became.equals("never") || became.equals("unknown");
        }
    }

    /** How many mails of this node, since it started, came to what. */
    public Map<Outcome, Long> outcomes() {
        return outcomes.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()
                .sum()));
    }
}
