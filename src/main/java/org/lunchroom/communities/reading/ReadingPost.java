package org.lunchroom.communities.reading;

import org.lunchroom.rooms.Heading;
import org.lunchroom.rooms.NewMessage;

/** The first post of the topic of a part. */
record ReadingPost(Reading reading, Part part) {
    private static final int LONGEST = 120;

    NewMessage message() {
        var source = reading.link().isEmpty() ? null : new Heading.Source(reading.link(), reading.title(), null, null);
        return new NewMessage(part.words(), null, null, null, new Heading("talk", title(), source));
    }

    // Which book it is, where there is room for that.
    private String title() {
        var both = reading.title() + ": " + part.title();
        return both.codePointCount(0, both.length()) <= LONGEST ? both : part.title();
    }
}
