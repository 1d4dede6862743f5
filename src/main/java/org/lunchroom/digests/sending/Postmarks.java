package org.lunchroom.digests.sending;

import java.util.Optional;
import java.util.UUID;

/** Addresses that mails of ours bear, where a mailbox is set up to hear of them. */
public interface Postmarks {
    /** Where there is no mailbox. */
    Postmarks NONE = new Postmarks() {
        @Override
        public Optional<String> replyTo(Letter letter, Answerable where) {
            return Optional.empty();
        }

        @Override
        public Optional<String> returnPath(UUID person) {
            return Optional.empty();
        }
    };

    /** The address at which this letter is answered. */
    Optional<String> replyTo(Letter letter, Answerable where);

    /** The address that hears when a mail to this person can't be delivered. */
    Optional<String> returnPath(UUID person);
}
