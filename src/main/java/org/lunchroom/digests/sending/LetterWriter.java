package org.lunchroom.digests.sending;

import java.util.Optional;
import java.util.UUID;

/** Writes letters of one kind, when they go out and not before. */
public interface LetterWriter {
    Letter.Kind kind();

    /** Whether the person is still to get it: among its readers, and willing. */
    boolean wanted(UUID person, Letter letter);

    /** What it says now; empty when nothing is left to say. */
    Optional<Sheet> write(Recipient to, Letter letter);
}
