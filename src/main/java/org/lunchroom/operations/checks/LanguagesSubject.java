package org.lunchroom.operations.checks;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import org.lunchroom.kernel.language.BroughtLanguages;

/** Whether the languages that somebody added say everything. */
@Singleton
class LanguagesSubject implements Subject {
    private final BroughtLanguages languages;

    @Inject
    LanguagesSubject(BroughtLanguages languages) {
        this.languages = languages;
    }

    @Override
    public String name() {
        return "languages";
    }

    @Override
    public String page() {
        return "languages.md";
    }

    @Override
    public int place() {
        return 12;
    }

    @Override
    public Finding look(Approach approach) {
        var refused = languages.refused().entrySet().stream().findFirst();
        if (refused.isPresent()) {
            return Finding.look(
                    "languages.refused",
                    Map.of("file", refused.get().getKey(), "why", refused.get().getValue()));
        }
        for (var one : languages.all()) {
            if (!one.faults().isEmpty()) {
                var values = Map.of(
                        "language",
                        one.name(),
                        "count",
                        one.faults().size(),
                        "first",
                        one.faults().get(0));
                return Finding.look("languages.faults", values);
            }
            if (!one.missing().isEmpty()) {
                var values = Map.of(
                        "language",
                        one.name(),
                        "count",
                        one.missing().size(),
                        "first",
                        one.missing().get(0));
                return Finding.look("languages.missing", values);
            }
        }
        return Finding.good(
                "languages.good", Map.of("count", 5 + languages.all().size()));
    }
}
