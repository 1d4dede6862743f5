package org.lunchroom.goals.letters;

import org.lunchroom.kernel.language.Language;
import org.lunchroom.kernel.language.Sentences;
import org.lunchroom.kernel.language.Speech;

/** What mails and the page behind them say about goals. */
final class GoalWords {
    static final Sentences SENTENCES = Sentences.of(GoalWords.class, "goals");

    private GoalWords() {}

    static Speech in(Language language) {
        return SENTENCES.in(language);
    }
}
