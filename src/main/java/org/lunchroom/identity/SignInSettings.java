package org.lunchroom.identity;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.lunchroom.kernel.settings.Settings;

/** What an admin may set about signing in; the portal's own settings are read beside its keys. */
@Singleton
public class SignInSettings {
    private static final String ADMIN_NAME = "lunchroom.admin.name";
    private static final String ADMIN_PASSWORD = "lunchroom.admin.password";
    private static final String METRICS_TOKEN = "lunchroom.metrics.token";
    private static final int SHORTEST_TOKEN = 20;
    private static final int SHORTEST_PASSWORD = 12;

    private final Settings settings;

    @Inject
    public SignInSettings(Settings settings) {
        this.settings = settings;
    }

    /** Reads everything once; the first wrong value stops the start. */
    public void check() {
        sessionLife();
        handedOverLife();
        failuresPerMinute();
        guests();
        firstAdmin();
        metricsToken();
    }

    /** What whoever collects figures sends instead of a session; without one, only admins read them. */
    public Optional<String> metricsToken() {
        var token = settings.optional(METRICS_TOKEN);
        if (token.filter(text -> text.length() < SHORTEST_TOKEN).isPresent()) {
            throw Settings.wrong(METRICS_TOKEN, "at least " + SHORTEST_TOKEN + " random characters");
        }
        return token;
    }

    /** How long a session lasts after its last use. */
    public Duration sessionLife() {
        return Duration.ofMinutes(settings.number("lunchroom.session.minutes", 30, 1, 720));
    }

    /** How long a session lasts that a portal's word opened; its page brings a new word in time. */
    public Duration handedOverLife() {
        return Duration.ofMinutes(settings.number("lunchroom.portal.session.minutes", 15, 1, 60));
    }

    /** Whether somebody may be a persona: at demonstrations, and from their end on no longer. */
    public boolean personas() {
        return settings.demo();
    }

    /** Whether rooms may let guests in at all; they still ask for none unless their hosts say so. */
    public boolean guests() {
        return settings.truth("lunchroom.guests", true);
    }

    /** How often in a minute one may fail to sign in under one name. */
    public int failuresPerMinute() {
        return settings.number("lunchroom.signin.failures.per.minute", 10, 1, 1000);
    }

    /** The local account that is made, or given this password, at start. */
    public Optional<FirstAdmin> firstAdmin() {
        var name = settings.optional(ADMIN_NAME);
        var password = settings.optional(ADMIN_PASSWORD);
        if (name.isPresent() != password.isPresent()) {
            throw Settings.wrong(ADMIN_NAME, "set together with LUNCHROOM_ADMIN_PASSWORD");
        }
        if (name.filter(text -> text.length() > 80).isPresent()) {
            throw Settings.wrong(ADMIN_NAME, "a name of at most 80 characters");
        }
        if (password.filter(text -> text.length() < SHORTEST_PASSWORD).isPresent()) {
            throw Settings.wrong(ADMIN_PASSWORD, "at least " + SHORTEST_PASSWORD + " characters");
        }
        return name.map(text -> new FirstAdmin(text, password.orElseThrow()));
    }

    /** Somebody who may run the installation before anybody else can. */
    public record FirstAdmin(String name, String password) {
        @Override
        public String toString() {
            return "FirstAdmin";
        }
    }
}
