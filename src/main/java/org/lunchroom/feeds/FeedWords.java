package org.lunchroom.feeds;

import org.lunchroom.kernel.language.Language;
import org.lunchroom.kernel.language.Sentences;
import org.lunchroom.kernel.language.Speech;

/** What feeds say beside people's own words, in the language of who follows them. */
public final class FeedWords {
    private static final Sentences SENTENCES = Sentences.of(FeedWords.class, "feeds");

    private FeedWords() {}

    public static Speech in(Language language) {
        return SENTENCES.in(language);
    }
}
