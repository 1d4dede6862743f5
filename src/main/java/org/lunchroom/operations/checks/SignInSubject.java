package org.lunchroom.operations.checks;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import org.lunchroom.identity.local.Accounts;
import org.lunchroom.identity.portals.Portals;
import org.lunchroom.kernel.settings.Settings;

/** How people come in. */
@Singleton
class SignInSubject implements Subject {
    private final Settings settings;
    private final Portals portals;
    private final Accounts accounts;

    @Inject
    SignInSubject(Settings settings, Portals portals, Accounts accounts) {
        this.settings = settings;
        this.portals = portals;
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return "identity";
    }

    @Override
    public String page() {
        return "api/portals.md";
    }

    @Override
    public int place() {
        return 4;
    }

    @Override
    public Finding look(Approach approach) {
        if (settings.demo()) {
            return Finding.look("identity.demo");
        }
        var kept = portals.all();
        long count = kept.size() + (settings.optional("lunchroom.portal.issuer").isPresent() ? 1L : 0L);
        var keyless = kept.stream().filter(portal -> portal.keys().isEmpty()).findFirst();
        if (keyless.isPresent()) {
            return Finding.look(
                    "identity.keyless", Map.of("portal", keyless.get().portal().name()));
        }
        return count == 0
                ? Finding.look("identity.local", Map.of("count", accounts.list().size()))
                : Finding.good("identity.portals", Map.of("count", count));
    }
}
