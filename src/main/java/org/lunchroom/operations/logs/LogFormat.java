package org.lunchroom.operations.logs;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Logger;
import org.lunchroom.kernel.Opening;
import org.lunchroom.kernel.settings.Settings;

/** Writes the log as JSON where a setting wants it, from the moment Lunchroom opens until it closes. */
@Singleton
class LogFormat {
    private static final String SETTING = "lunchroom.log.format";

    private enum Format {
        TEXT,
        JSON
    }

    private final Format format;

    @Inject
    LogFormat(Settings settings) {
        try {
            format = Format.valueOf(settings.text(SETTING, "text").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw Settings.wrong(SETTING, "text or json");
        }
    }

    void open(@Observes Opening opening) {
        if (format == Format.JSON) {
            use(Logger.getLogger(""), new JsonLines());
        }
    }

    static void use(Logger root, Formatter formatter) {
        for (Handler handler : root.getHandlers()) {
            handler.setFormatter(formatter);
        }
    }
}
