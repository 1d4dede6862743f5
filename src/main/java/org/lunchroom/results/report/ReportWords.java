package org.lunchroom.results.report;

import java.util.List;
import org.lunchroom.kernel.language.Language;
import org.lunchroom.kernel.language.Sentences;
import org.lunchroom.kernel.language.Speech;

/** What tables and paper call the numbers, and how these were counted, in sentences that go with every form of them. */
final class ReportWords {
    static final Sentences SENTENCES = Sentences.of(ReportWords.class, "report");

    private ReportWords() {}

    static Speech in(Language language) {
        return SENTENCES.in(language);
    }

    static List<String> method(Language language) {
        var words = in(language);
        return SENTENCES.names(language).stream()
                .filter(name -> name.startsWith("method."))
                .map(words::say)
                .toList();
    }
}
