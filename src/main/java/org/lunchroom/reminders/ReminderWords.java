package org.lunchroom.reminders;

import org.lunchroom.kernel.language.Language;
import org.lunchroom.kernel.language.Sentences;
import org.lunchroom.kernel.language.Speech;

/** What mails to the people of a course say beside a trainer's own words. */
final class ReminderWords {
    static final Sentences SENTENCES = Sentences.of(ReminderWords.class, "reminders");

    private ReminderWords() {}

    static Speech in(Language language) {
        return SENTENCES.in(language);
    }
}
