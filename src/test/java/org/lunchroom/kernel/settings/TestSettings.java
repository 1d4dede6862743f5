package org.lunchroom.kernel.settings;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Settings for a test: pairs of a name and a value. */
public final class TestSettings {
    private TestSettings() {}

    public static Settings of(String... pairs) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put(pairs[i], pairs[i + 1]);
        }
        return new Settings(name -> Optional.ofNullable(values.get(name)));
    }
}
