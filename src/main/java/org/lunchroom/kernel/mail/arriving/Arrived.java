package org.lunchroom.kernel.mail.arriving;

import java.util.List;
import java.util.Optional;

/**
 * A mail that came in, as far as it is of use.
 *
 * @param id its Message-ID, or its content where it has none
 * @param from each address that it says it is from
 * @param to each address that it names as one of its readers
 * @param automatic whether a machine wrote it, by its own word (RFC 3834)
 * @param text what it says; empty where it has no words
 * @param report what it reports of another mail; empty where it reports nothing
 */
public record Arrived(
        String id,
        List<String> from,
        List<String> to,
        boolean automatic,
        String text,
        Optional<DeliveryReport> report) {
    @Override
    public String toString() {
        return "Arrived[" + to + "]";
    }
}
