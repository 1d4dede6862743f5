package org.lunchroom.operations.settings;

import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** Where settings come from. */
interface Source {
    /** A value and where it was found. */
    record Found(String value, String place) {}

    Optional<Found> find(String key);

    /** What the server reads, in its own order. */
    static Source ofServer() {
        return key -> {
            var value = ConfigProvider.getConfig().getConfigValue(key);
            return Optional.ofNullable(value.getValue())
                    .filter(text -> !text.isBlank())
                    .map(text -> new Found(text.strip(), place(String.valueOf(value.getSourceName()))));
        };
    }

    private static String place(String name) {
        if (name.toLowerCase(java.util.Locale.ROOT).contains("env")) {
            return "environment";
        }
        return name.toLowerCase(java.util.Locale.ROOT).contains("sys") ? "properties" : "file";
    }
}
