package org.lunchroom.identity.operators;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lunchroom.identity.Digest;
import org.lunchroom.identity.Roles;
import org.lunchroom.identity.SignInSettings;
import org.lunchroom.identity.Viewer;
import org.lunchroom.identity.gate.Door;
import org.lunchroom.identity.gate.SessionToken;
import org.lunchroom.kernel.settings.Settings;

/** For machines. Whoever comes in here is nobody: they hold one permission and see no room. */
@Singleton
class OperatorDoor extends Door<SessionToken> {
    private static final UUID NOBODY = new UUID(0, 0);

    // By hash: how long a comparison takes then says nothing about the key.
    private final Map<String, Viewer> keys = new HashMap<>();

    @Inject
    OperatorDoor(SignInSettings signIn, Settings settings) {
        this(signIn.metricsToken(), KeyFile.renewed(settings.dataDirectory()));
    }

    OperatorDoor(Optional<String> metricsToken, Optional<String> key) {
        super(SessionToken.class);
        metricsToken.ifPresent(token -> keys.put(Digest.of(token), operator(Roles.OBSERVER)));
        key.ifPresent(token -> keys.put(Digest.of(token), operator(Roles.KEEPER)));
    }

    @Override
    protected Viewer viewer(SessionToken token) {
        return keys.get(Digest.of(token.getCredentials()));
    }

    private static Viewer operator(String role) {
        return new Viewer(NOBODY, role, Set.of(role));
    }
}
