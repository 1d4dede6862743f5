package org.lunchroom.integrations.hooks;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.lunchroom.audit.Audit;
import org.lunchroom.bots.Bots;
import org.lunchroom.identity.Digest;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.limits.Allowance;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.rooms.Messages;
import org.lunchroom.rooms.NewMessage;
import org.lunchroom.rooms.Offered;
import org.lunchroom.rooms.Role;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;
import org.lunchroom.rooms.members.Members;

/**
 * Incoming hooks of rooms. Whoever has the address posts as the hook's bot and can do nothing else; the secret in it is
 * known here by its hash.
 */
@Singleton
public class Hooks {
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final int MOST = 10;
    private static final int PER_MINUTE = 30;

    private final Database database;
    private final Clock clock;
    private final Audit audit;
    private final Rooms rooms;
    private final Members members;
    private final Messages messages;
    private final Bots bots;
    private final HookStore store = new HookStore();
    private final SecureRandom random = new SecureRandom();
    private final Allowance<UUID> allowance = new Allowance<>(PER_MINUTE);

    @Inject
    public Hooks(
            Database database, Clock clock, Audit audit, Rooms rooms, Members members, Messages messages, Bots bots) {
        this.database = database;
        this.clock = clock;
        this.audit = audit;
        this.rooms = rooms;
        this.members = members;
        this.messages = messages;
        this.bots = bots;
    }

    /**
     * A hook just made.
     *
     * @param secret the only copy of it
     */
    record Made(Hook hook, String secret) {
        @Override
        public String toString() {
            return "Made[" + hook.id() + "]";
        }
    }

    /** Newest first; for hosts of the room. */
    List<Hook> of(Viewer viewer, String tag) {
        var room = hosted(viewer, tag);
        return database.read(handle -> store.of(handle, room.id()));
    }

    Made make(Viewer viewer, String tag, String name) {
        var room = hosted(viewer, tag);
        var bytes = new byte[32];
        random.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var hook = database.write(handle -> insert(handle, viewer, room, name, secret));
        return new Made(hook, secret);
    }

    private Hook insert(Handle handle, Viewer viewer, Room room, String name, String secret) {
        if (store.of(handle, room.id()).size() >= MOST) {
            throw Problem.conflict("too-many-hooks", "At most " + MOST + " hooks are possible in a room.");
        }
        var bot = bots.made(handle, viewer, name, room.id());
        members.seat(handle, room, bot.id(), Role.PARTICIPANT);
        var hook = new Hook(Ids.next(), room.id(), bot.id(), bot.name(), viewer.person(), clock.instant(), null);
        store.insert(handle, hook, Digest.of(secret));
        audit.record(handle, viewer, "hook.made", hook.id(), Map.of("room", room.tag()));
        return hook;
    }

    /** Ends it; what came through it stays. */
    void revoke(Viewer viewer, String tag, UUID id) {
        var room = hosted(viewer, tag);
        database.run(handle -> {
            var hook = store.of(handle, room.id()).stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow(Problem::notFound);
            store.delete(handle, id);
            members.unseat(handle, room, hook.bot());
            bots.retire(handle, hook.bot());
            audit.record(handle, viewer, "hook.revoked", id, Map.of("room", room.tag()));
        });
    }

    private Room hosted(Viewer viewer, String tag) {
        var room = rooms.seen(viewer, tag);
        if (rooms.membership(viewer, room).role() != Role.HOST) {
            throw Problem.forbidden("Only hosts of the room make and see its hooks.");
        }
        return room;
    }

    /** Posts what somebody sent to the address with this secret. */
    Offered take(String secret, String words) {
        var hook = known(secret).orElseThrow(Problem::notFound);
        allowance.take(hook.id()).ifPresent(wait -> {
            throw Problem.later(429, "too-many-posts", "At most " + PER_MINUTE + " posts a minute are possible.", wait);
        });
        var room = rooms.byId(hook.room());
        var bot = bots.find(hook.bot()).viewer();
        var offered = messages.offer(bot, room, NewMessage.of(Cut.to(room.postLength(), words)), null);
        noteUse(hook);
        return offered;
    }

    private Optional<Hook> known(String secret) {
        return SECRET.matcher(secret).matches()
                ? database.read(handle -> store.byHash(handle, Digest.of(secret)))
                : Optional.empty();
    }

    private void noteUse(Hook hook) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (!today.equals(hook.usedOn())) {
            database.run(handle -> store.used(handle, hook.id(), today));
        }
    }
}
