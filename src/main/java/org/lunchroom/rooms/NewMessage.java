package org.lunchroom.rooms;

import java.util.List;
import java.util.UUID;

/**
 * What posting takes: words, and where they belong.
 *
 * @param words may be missing where there are files
 * @param step the question to answer when it is not the current one
 * @param heading of a thread that it begins; null for a message like any other
 * @param files that go with it; null for none
 */
public record NewMessage(String words, UUID replyTo, UUID quoteOf, UUID step, Heading heading, List<NewFile> files) {
    /** One without files. */
    public NewMessage(String words, UUID replyTo, UUID quoteOf, UUID step, Heading heading) {
        this(words, replyTo, quoteOf, step, heading, null);
    }

    /** One that begins no thread. */
    public NewMessage(String words, UUID replyTo, UUID quoteOf, UUID step) {
        this(words, replyTo, quoteOf, step, null, null);
    }

    public static NewMessage of(String words) {
        return new NewMessage(words, null, null, null);
    }

    /** The same with these files. */
    public NewMessage with(List<NewFile> enclosed) {
        return new NewMessage(words, replyTo, quoteOf, step, heading, enclosed);
    }

    /** Its files; none where none were named. */
    public List<NewFile> enclosed() {
        return files == null ? List.of() : files;
    }

    /** Everything in it that people will read; null where there are no words. */
    public String said() {
        return heading == null || words == null ? words : heading.title() + "\n\n" + words;
    }

    NewMessage under(Heading checked) {
        return new NewMessage(words, replyTo, quoteOf, step, checked, files);
    }

    /** The same in a thread, which has one level: what it replies to is quoted. */
    NewMessage in(UUID first) {
        boolean deeper = !first.equals(replyTo) && quoteOf == null;
        return new NewMessage(words, first, deeper ? replyTo : quoteOf, step, null, files);
    }
}
