package org.lunchroom.digests.sending;

import java.util.Optional;
import java.util.UUID;
import org.lunchroom.kernel.mail.Mail;

/** Writes letters of one kind, when they go out and not before. */
public interface LetterWriter {
    Letter.Kind kind();

    /** Whether the person is still to get it: among its readers, and willing. */
    boolean wanted(UUID person, Letter letter);

    /** What it does in a calendar, beside what it says; empty for nothing. */
    default Optional<Mail.Event> event(Recipient to, Letter letter) {
        return Optional.empty();
    }

    /** Where an answer by mail would be posted; empty where it can't be answered. */
    default Optional<Answerable> answerable(Recipient to, Letter letter) {
        return Optional.empty();
    }

    /** What it says now; empty when nothing is left to say. */
    Optional<Sheet> write(Recipient to, Letter letter);
}
