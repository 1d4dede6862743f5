package org.lunchroom.identity.scim;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.lunchroom.identity.Directory;
import org.lunchroom.identity.Witness;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.time.MachineTime;

/** Groups of which a portal's directory tells. What being in one brings follows at once. */
@Singleton
public class Groups {
    private final Database database;
    private final Directory directory;
    private final Witness witness;
    private final Clock clock;
    private final GroupStore store = new GroupStore();

    @Inject
    public Groups(Database database, Directory directory, Witness witness, @MachineTime Clock clock) {
        this.database = database;
        this.directory = directory;
        this.witness = witness;
        this.clock = clock;
    }

    Group find(String issuer, UUID id) {
        return database.read(handle -> found(handle, issuer, id));
    }

    List<Group> page(String issuer, String name, String externalId, int from, int count) {
        return database.read(handle -> store.page(handle, issuer, name, externalId, from, count));
    }

    int count(String issuer) {
        return database.read(handle -> store.count(handle, issuer));
    }

    Group add(String issuer, GroupDraft draft) {
        draft.checked();
        return database.write(handle -> {
            var now = clock.instant();
            var group = new Group(Ids.next(), issuer, draft.name, draft.externalId, draft.members, now, now);
            if (!store.insert(handle, group)) {
                throw taken();
            }
            store.add(handle, group.id(), draft.members);
            witness.record(handle, null, "group.provisioned", group.id(), null, Map.of());
            regroup(handle, draft.members);
            return found(handle, issuer, group.id());
        });
    }

    /** Says some of it anew. */
    Group change(String issuer, UUID id, Consumer<GroupDraft> change) {
        return database.write(handle -> {
            var before = found(handle, issuer, id);
            var draft = GroupDraft.of(before);
            change.accept(draft);
            draft.checked();
            if (!draft.name.equals(before.name())
                    && !store.page(handle, issuer, draft.name, null, 0, 1).isEmpty()) {
                throw taken();
            }
            var after = new Group(
                    id, issuer, draft.name, draft.externalId, draft.members, before.madeAt(), clock.instant());
            store.update(handle, after);
            var left = without(before.members(), draft.members);
            var came = without(draft.members, before.members());
            store.remove(handle, id, left);
            store.add(handle, id, came);
            witness.record(handle, null, "group.told", id, null, Map.of());
            left.addAll(draft.name.equals(before.name()) ? came : draft.members);
            regroup(handle, left);
            return found(handle, issuer, id);
        });
    }

    void remove(String issuer, UUID id) {
        database.run(handle -> {
            var group = found(handle, issuer, id);
            store.delete(handle, id);
            witness.record(handle, null, "group.removed", id, null, Map.of());
            regroup(handle, group.members());
        });
    }

    private void regroup(Handle handle, Collection<UUID> people) {
        var users = new UserStore();
        for (var person : people) {
            users.find(handle, person)
                    .filter(User::isIn)
                    .ifPresent(user -> directory.grouped(person, store.names(handle, person)));
        }
    }

    private static Set<UUID> without(Collection<UUID> all, Collection<UUID> others) {
        var rest = new HashSet<>(all);
        rest.removeAll(others);
        return rest;
    }

    private static Problem taken() {
        return Problem.conflict("uniqueness", "There is a group of this displayName.");
    }

    private Group found(Handle handle, String issuer, UUID id) {
        return store.find(handle, id)
                .filter(group -> group.issuer().equals(issuer))
                .orElseThrow(Problem::notFound);
    }
}
