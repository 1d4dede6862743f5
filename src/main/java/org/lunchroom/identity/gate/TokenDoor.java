package org.lunchroom.identity.gate;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;
import org.lunchroom.identity.Viewer;

/** For programs that come with a personal access token. */
@Singleton
class TokenDoor extends Door<SessionToken> {
    private final TokenHolder tokens;

    @Inject
    TokenDoor(TokenHolder tokens) {
        super(SessionToken.class);
        this.tokens = tokens;
    }

    @Override
    protected Viewer viewer(SessionToken token) {
        return tokens.held(token.getCredentials()).map(TokenHolder.Held::viewer).orElse(null);
    }

    // One that was revoked since the line before is good for nothing.
    @Override
    protected Narrowing narrowing(SessionToken token) {
        var held = tokens.held(token.getCredentials());
        return new Narrowing(held.map(TokenHolder.Held::scopes).orElse(Set.of()));
    }
}
