package org.lunchroom.kernel.mail;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Mails of a demonstration: looked at here instead of being sent. The newest few, until the server stops. */
@Singleton
public class KeptMails implements Mailer {
    private static final int MOST = 200;

    private final Clock clock;
    private final Deque<Kept> kept = new ArrayDeque<>();

    @Inject
    public KeptMails(Clock clock) {
        this.clock = clock;
    }

    /** A mail, and when it would have gone out. */
    public record Kept(Mail mail, Instant at) {}

    @Override
    public boolean isOn() {
        return true;
    }

    @Override
    public synchronized void send(Mail mail) {
        kept.removeIf(other -> other.mail().messageId().equals(mail.messageId()));
        kept.addFirst(new Kept(mail, clock.instant()));
        if (kept.size() > MOST) {
            kept.removeLast();
        }
    }

    /** Newest first. */
    public synchronized List<Kept> all() {
        return List.copyOf(kept);
    }

    /** The one with this Message-ID. */
    public synchronized Optional<Kept> find(String messageId) {
        return kept.stream()
                .filter(one -> one.mail().messageId().equals(messageId))
                .findFirst();
    }
}
