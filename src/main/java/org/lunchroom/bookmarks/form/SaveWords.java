package org.lunchroom.bookmarks.form;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lunchroom.kernel.language.Language;
import org.lunchroom.kernel.language.Sentences;
import org.lunchroom.kernel.language.Speech;

/** What the form says, in the language of whoever reads it. */
public final class SaveWords {
    private static final Sentences SENTENCES = Sentences.of(SaveWords.class, "save");

    private SaveWords() {}

    static Speech in(Language language) {
        return SENTENCES.in(language);
    }

    /** All sentences that are the same whoever reads them, by their names. */
    static Map<String, String> all(Speech speech) {
        return SENTENCES.names(speech.language()).stream()
                .filter(name -> !name.equals("as"))
                .collect(Collectors.toMap(Function.identity(), speech::say));
    }
}
