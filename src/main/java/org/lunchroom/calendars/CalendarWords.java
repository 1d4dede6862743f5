package org.lunchroom.calendars;

import org.lunchroom.kernel.language.Language;
import org.lunchroom.kernel.language.Sentences;
import org.lunchroom.kernel.language.Speech;

/** What calendars say beside people's own words. */
public final class CalendarWords {
    static final Sentences SENTENCES = Sentences.of(CalendarWords.class, "calendars");

    private CalendarWords() {}

    public static Speech in(Language language) {
        return SENTENCES.in(language);
    }
}
