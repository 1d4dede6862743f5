package org.lunchroom.kernel.settings;

import java.util.Locale;
import java.util.Optional;

/** What a command that runs beside the server is told: the same variables, and nothing else. */
public final class Environment {
    private Environment() {}

    /** The value of the variable of that setting ({@code lunchroom.data.dir} is {@code LUNCHROOM_DATA_DIR}). */
    public static Optional<String> value(String setting) {
        return Optional.ofNullable(
                System.getenv(setting.toUpperCase(Locale.ROOT).replace('.', '_')));
    }
}
