package org.lunchroom.identity.tokens;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lunchroom.identity.Scope;

/**
 * A token as it is listed.
 *
 * @param usedOn the day of its last use; left out where it was not used yet
 * @param token itself, only in the answer that tells of it for the first and last time
 */
public record ShownToken(
        UUID id,
        String name,
        List<String> scopes,
        Instant madeAt,
        Instant expiresAt,
        LocalDate usedOn,
        @Schema(description = "Only when it is made: shown once") String token) {
    /** Without the token itself. */
    public static ShownToken of(AccessToken token) {
        return of(token, null);
    }

    /** With the token itself. */
    public static ShownToken of(Tokens.Made made) {
        return of(made.token(), made.text());
    }

    private static ShownToken of(AccessToken token, String text) {
        var scopes = token.scopes().stream().map(Scope::id).toList();
        return new ShownToken(
                token.id(), token.name(), scopes, token.madeAt(), token.expiresAt(), token.usedOn(), text);
    }

    @Override
    public String toString() {
        return "ShownToken[" + id + "]";
    }
}
