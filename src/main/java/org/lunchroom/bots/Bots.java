package org.lunchroom.bots;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.audit.Audit;
import org.lunchroom.identity.Asserted;
import org.lunchroom.identity.BotIds;
import org.lunchroom.identity.Viewer;
import org.lunchroom.identity.tokens.AccessToken;
import org.lunchroom.identity.tokens.NewToken;
import org.lunchroom.identity.tokens.Tokens;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.OnlyOnce;
import org.lunchroom.people.People;

/**
 * Bots, as admins make them. A bot is a person that nobody signs in as: it comes with a token, reads only rooms whose
 * hosts invited it, and its mark is part of its name, so that no screen, file or screen reader can leave it out.
 */
@Singleton
public class Bots {
    /** Stands behind a bot's name. */
    static final String MARK = " (bot)";

    private static final Set<String> SCOPES = Set.of("rooms:read", "rooms:post", "chats:host");
    private static final int LONGEST_NAME = 60;
    private static final int MOST = 100;

    private final Database database;
    private final Clock clock;
    private final Audit audit;
    private final People people;
    private final Tokens tokens;
    private final OnlyOnce onlyOnce;
    private final BotStore store = new BotStore();

    @Inject
    public Bots(Database database, Clock clock, Audit audit, People people, Tokens tokens) {
        this.database = database;
        this.clock = clock;
        this.audit = audit;
        this.people = people;
        this.tokens = tokens;
        this.onlyOnce = new OnlyOnce(clock);
    }

    /** Those that hosts may invite. */
    List<Bot> all() {
        return database.read(store::all);
    }

    Bot make(Viewer admin, String name, String key) {
        var made = database.write(handle -> onlyOnce.make(handle, admin.person(), key, "bot", () -> {
            if (store.all(handle).size() >= MOST) {
                throw Problem.conflict("too-many-bots", "At most " + MOST + " bots are possible.");
            }
            var bot = made(handle, admin, name, null);
            audit.record(handle, admin, "bot.made", bot.id(), Map.of());
            return bot.id();
        }));
        return find(made.id());
    }

    /** A bot for one room alone, in a larger transaction: what an incoming hook posts as. */
    public Bot made(Handle handle, Viewer by, String name, UUID room) {
        var plain = Check.text("name", name, LONGEST_NAME);
        var id = BotIds.next();
        people.expected(new Asserted(id, BotIds.ISSUER, id.toString(), plain + MARK, Set.of()));
        var bot = new Bot(id, people.find(id).name(), room, by.person(), clock.instant());
        store.insert(handle, bot);
        return bot;
    }

    /** The bot, or a 404 problem. */
    public Bot find(UUID id) {
        return database.read(handle -> store.find(handle, id)).orElseThrow(Problem::notFound);
    }

    /** Ends it with its tokens; what it wrote stays, with its name. */
    void retire(Viewer admin, UUID id) {
        database.run(handle -> {
            retire(handle, id);
            audit.record(handle, admin, "bot.retired", id, Map.of());
        });
    }

    /** The same in a larger transaction. */
    public void retire(Handle handle, UUID id) {
        if (store.find(handle, id).isEmpty()) {
            throw Problem.notFound();
        }
        store.delete(handle, id);
        tokens.endAll(handle, Set.of(id));
    }

    List<AccessToken> tokens(UUID id) {
        return tokens.of(find(id).id());
    }

    Tokens.Made makeToken(Viewer admin, UUID id, NewToken wanted, String key) {
        var bot = find(id);
        if (bot.room() != null || !SCOPES.containsAll(Check.present("scopes", wanted.scopes()))) {
            throw Problem.invalid(
                    "unknown-scope", "scopes", "A bot has rooms:read, rooms:post and chats:host to give.");
        }
        return tokens.make(admin, bot.viewer(), wanted, key);
    }

    void revokeToken(Viewer admin, UUID id, UUID token) {
        tokens.revoke(admin, find(id).id(), token);
    }
}
