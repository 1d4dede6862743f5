package org.lunchroom.identity.tokens;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.lunchroom.identity.Digest;
import org.lunchroom.identity.Directory;
import org.lunchroom.identity.Persona;
import org.lunchroom.identity.Scope;
import org.lunchroom.identity.SignInSettings;
import org.lunchroom.identity.Viewer;
import org.lunchroom.identity.Witness;
import org.lunchroom.identity.gate.TokenHolder;
import org.lunchroom.identity.session.Arrival;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.OnlyOnce;
import org.lunchroom.kernel.time.MachineTime;

/**
 * Personal access tokens. A person makes one for a program, says what it is good for and until when, and sees it once; here
 * it is known by its hash. It never holds more than its person did when they last signed in, and ends with them.
 */
@Singleton
public class Tokens implements TokenHolder, Arrival {
    /** By which programs that look for lost secrets know one. */
    static final String PREFIX = "lrp_";

    private static final Pattern TOKEN = Pattern.compile(PREFIX + "[A-Za-z0-9_-]{43}");
    private static final int MOST = 20;
    private static final int MOST_LISTED = 1_000;
    private static final Duration SHOWN_AFTER_ITS_END = Duration.ofDays(30);

    // One that is revoked on another node is refused here within this time.
    private static final Duration REMEMBERED = Duration.ofSeconds(1);

    private final Database database;
    private final Directory directory;
    private final Witness witness;
    private final Clock clock;
    private final OnlyOnce onlyOnce;
    private final boolean personas;
    private final TokenStore store = new TokenStore();
    private final SecureRandom random = new SecureRandom();
    private final Cache<String, Optional<Held>> recent = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(REMEMBERED)
            .build();

    @Inject
    public Tokens(
            Database database,
            Directory directory,
            Witness witness,
            @MachineTime Clock clock,
            SignInSettings settings) {
        this.database = database;
        this.directory = directory;
        this.witness = witness;
        this.clock = clock;
        this.onlyOnce = new OnlyOnce(clock);
        this.personas = settings.personas();
    }

    /**
     * A token just made.
     *
     * @param text the only copy of it
     */
    public record Made(AccessToken token, String text) {
        @Override
        public String toString() {
            return "Made[" + token.id() + "]";
        }
    }

    /** Makes one for the viewer, once for each key. */
    public Made make(Viewer viewer, NewToken wanted, String key) {
        return make(viewer, viewer, wanted, key);
    }

    /** Makes one for somebody else whom the actor may speak for: a bot. */
    public Made make(Viewer actor, Viewer holder, NewToken wanted, String key) {
        var now = clock.instant();
        var text = PREFIX + drawn();
        var token = new AccessToken(
                Ids.next(),
                holder.person(),
                wanted.named(),
                wanted.scopes(holder),
                holder.roles(),
                now,
                wanted.ends(now),
                null);
        var made = database.write(handle ->
                onlyOnce.make(handle, actor.person(), key, "token", () -> insert(handle, actor, token, text)));
        if (!made.now()) {
            throw Problem.conflict(
                    "token-made", "This token was made before and is shown once: revoke it, make another.");
        }
        return new Made(token, text);
    }

    private UUID insert(Handle handle, Viewer actor, AccessToken token, String text) {
        store.deleteExpired(handle, clock.instant().minus(SHOWN_AFTER_ITS_END));
        if (store.of(handle, token.person()).size() >= MOST) {
            throw Problem.conflict("too-many-tokens", "At most " + MOST + " tokens are possible; revoke one first.");
        }
        store.insert(handle, token, Digest.of(text));
        var scopes = token.scopes().stream().map(Scope::id).collect(Collectors.joining(" "));
        witness.record(handle, actor, "token.made", token.id(), token.person(), Map.of("scopes", scopes));
        return token.id();
    }

    private String drawn() {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Somebody's, newest first. */
    public List<AccessToken> of(UUID person) {
        return database.read(handle -> store.of(handle, person));
    }

    /** Everybody's, newest first; for admins. */
    List<AccessToken> all() {
        return database.read(handle -> store.all(handle, MOST_LISTED));
    }

    /** Revokes one of the holder's own. */
    public void revoke(Viewer actor, UUID holder, UUID id) {
        revoke(actor, id, token -> token.person().equals(holder));
    }

    /** Revokes anybody's; for admins. */
    void revokeAny(Viewer admin, UUID id) {
        revoke(admin, id, token -> true);
    }

    private void revoke(Viewer actor, UUID id, Predicate<AccessToken> which) {
        database.run(handle -> {
            var token = store.byId(handle, id).filter(which).orElseThrow(Problem::notFound);
            store.delete(handle, id);
            witness.record(handle, actor, "token.revoked", id, token.person(), Map.of());
        });
        recent.invalidateAll();
    }

    /** Ends all of theirs: they are gone. */
    public void endAll(Handle handle, Collection<UUID> people) {
        people.forEach(person -> store.deleteOf(handle, person));
        database.afterCommit(recent::invalidateAll);
    }

    /** What they are no longer, their tokens are not either. */
    @Override
    public void signedIn(Viewer viewer) {
        for (var token : of(viewer.person())) {
            if (!viewer.roles().containsAll(token.roles())) {
                var left = token.roles().stream().filter(viewer::is).toList();
                database.run(handle -> store.hold(handle, token.id(), left));
                recent.invalidateAll();
            }
        }
    }

    @Override
    public Optional<Held> held(String token) {
        return TOKEN.matcher(token).matches() ? recent.get(Digest.of(token), this::find) : Optional.empty();
    }

    private Optional<Held> find(String hash) {
        var now = clock.instant();
        return database.read(handle -> store.byHash(handle, hash))
                .filter(token -> token.expiresAt().isAfter(now))
                .filter(token -> personas || !Persona.isOne(token.person()))
                .flatMap(token -> directory.name(token.person()).map(name -> {
                    noteUse(token);
                    var roles = Scope.narrowed(token.roles(), token.scopes());
                    return new Held(new Viewer(token.person(), name, roles), token.scopes());
                }));
    }

    // The day and no closer, once a day.
    private void noteUse(AccessToken token) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (!today.equals(token.usedOn())) {
            database.run(handle -> store.used(handle, token.id(), today));
        }
    }
}
