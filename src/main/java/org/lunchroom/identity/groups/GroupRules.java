package org.lunchroom.identity.groups;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.lunchroom.identity.Viewer;
import org.lunchroom.identity.Witness;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.time.MachineTime;

/** The rules by which groups of portals bring roles and places. A rule is of one portal: what another calls so is another group. */
@Singleton
public class GroupRules {
    private static final int MOST = 1_000;

    private final Database database;
    private final Witness witness;
    private final Clock clock;
    private final GroupRuleStore store = new GroupRuleStore();

    @Inject
    public GroupRules(Database database, Witness witness, @MachineTime Clock clock) {
        this.database = database;
        this.witness = witness;
        this.clock = clock;
    }

    /** All of them, by portal and group. */
    public List<GroupRule> all() {
        return database.read(store::all);
    }

    public Optional<GroupRule> find(UUID id) {
        return database.read(handle -> store.find(handle, id));
    }

    /** Part of a larger transaction. */
    public void add(Handle handle, Viewer admin, GroupRule rule) {
        if (store.all(handle).size() >= MOST) {
            throw Problem.conflict("too-many-rules", "At most " + MOST + " rules are possible.");
        }
        store.insert(handle, rule, clock.instant());
        var brings = rule.role() == null ? rule.place() : rule.role();
        witness.record(handle, admin, "group-rule.added", rule.id(), null, Map.of("brings", brings));
    }

    /** Part of a larger transaction. */
    public void remove(Handle handle, Viewer admin, UUID id) {
        store.delete(handle, id);
        witness.record(handle, admin, "group-rule.removed", id, null, Map.of());
    }

    /** The roles that these groups of this portal bring. */
    public Set<String> roles(String issuer, Collection<String> groups) {
        return database.read(handle -> store.of(handle, issuer)).stream()
                .filter(rule -> groups.contains(rule.group()))
                .map(GroupRule::role)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** The rules about rooms that these groups of this portal meet. */
    public List<GroupRule> places(String issuer, Collection<String> groups) {
        return database.read(handle -> store.of(handle, issuer)).stream()
                .filter(rule -> rule.room() != null && groups.contains(rule.group()))
                .toList();
    }
}
