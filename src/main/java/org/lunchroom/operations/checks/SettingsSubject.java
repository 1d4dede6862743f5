package org.lunchroom.operations.checks;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import org.lunchroom.operations.settings.KnownSettings;

/** Whether every variable that is meant for us is one of ours. */
@Singleton
class SettingsSubject implements Subject {
    private final KnownSettings settings;

    @Inject
    SettingsSubject(KnownSettings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "settings";
    }

    @Override
    public String page() {
        return "settings.md";
    }

    @Override
    public int place() {
        return 11;
    }

    @Override
    public Finding look(Approach approach) {
        var unknown = settings.unknown();
        if (unknown.isEmpty()) {
            return Finding.good("settings.known", Map.of("count", settings.set()));
        }
        var first = unknown.get(0);
        var values = Map.of(
                "count",
                unknown.size(),
                "variable",
                first.variable(),
                "meant",
                first.meant() == null ? "docs/settings.md" : first.meant());
        return Finding.look("settings.unknown", values);
    }
}
