package org.lunchroom.operations.checks;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import org.lunchroom.identity.portals.KnownPortals;
import org.lunchroom.kernel.secrets.Seal;
import org.lunchroom.kernel.settings.Settings;

/** Whether there is a key that seals secrets, and whether it opens those that were sealed. */
@Singleton
class SecretsSubject implements Subject {
    private final Settings settings;
    private final Seal seal;
    private final KnownPortals portals;

    @Inject
    SecretsSubject(Settings settings, Seal seal, KnownPortals portals) {
        this.settings = settings;
        this.seal = seal;
        this.portals = portals;
    }

    @Override
    public String name() {
        return "secrets";
    }

    @Override
    public String page() {
        return "api/portals.md";
    }

    @Override
    public int place() {
        return 10;
    }

    @Override
    public Finding look(Approach approach) {
        if (!seal.isThere()) {
            return Finding.look("secrets.missing");
        }
        long broken = portals.sealedOtherwise();
        if (broken > 0) {
            return Finding.wrong("secrets.broken", Map.of("count", broken));
        }
        return Finding.good(settings.optional("lunchroom.secrets.key").isPresent() ? "secrets.set" : "secrets.file");
    }
}
