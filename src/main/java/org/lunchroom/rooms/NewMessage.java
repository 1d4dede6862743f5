package org.lunchroom.rooms;

import java.util.UUID;

/**
 * What posting takes: words, and where they belong.
 *
 * @param step the question to answer when it is not the current one
 * @param heading of a thread that it begins; null for a message like any other
 */
public record NewMessage(String words, UUID replyTo, UUID quoteOf, UUID step, Heading heading) {
    /** One that begins no thread. */
    public NewMessage(String words, UUID replyTo, UUID quoteOf, UUID step) {
        this(words, replyTo, quoteOf, step, null);
    }

    public static NewMessage of(String words) {
        return new NewMessage(words, null, null, null);
    }

    /** Everything in it that people will read; null where there are no words. */
    public String said() {
        return heading == null || words == null ? words : heading.title() + "\n\n" + words;
    }

    NewMessage under(Heading checked) {
        return new NewMessage(words, replyTo, quoteOf, step, checked);
    }

    /** The same in a thread, which has one level: what it replies to is quoted. */
    NewMessage in(UUID first) {
        boolean deeper = !first.equals(replyTo) && quoteOf == null;
        return new NewMessage(words, first, deeper ? replyTo : quoteOf, step, null);
    }
}
