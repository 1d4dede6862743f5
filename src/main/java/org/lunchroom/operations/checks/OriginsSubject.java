package org.lunchroom.operations.checks;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.function.Supplier;
import org.lunchroom.kernel.http.Embedding;

/** Whose pages may embed widgets. */
@Singleton
class OriginsSubject implements Subject {
    private final Supplier<Collection<String>> known;

    @Inject
    OriginsSubject(Embedding embedding) {
        this(embedding::origins);
    }

    OriginsSubject(Supplier<Collection<String>> known) {
        this.known = known;
    }

    @Override
    public String name() {
        return "origins";
    }

    @Override
    public String page() {
        return "portals/frame.md";
    }

    @Override
    public int place() {
        return 5;
    }

    @Override
    public Finding look(Approach approach) {
        var origins = known.get();
        if (origins.isEmpty()) {
            return Finding.look("origins.none");
        }
        var plain = origins.stream()
                .filter(origin -> origin.startsWith("http:") && !HttpsSubject.here(origin))
                .findFirst();
        return plain.map(origin -> Finding.look("origins.plain", Map.of("origin", origin)))
                .orElseGet(() -> Finding.good("origins.some", Map.of("origins", String.join(", ", origins))));
    }
}
