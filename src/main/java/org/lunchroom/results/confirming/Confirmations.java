package org.lunchroom.results.confirming;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.people.LearningRecord;
import org.lunchroom.people.LearningRecord.Deed;
import org.lunchroom.results.Results;

/** A result is confirmed by anybody who reads it but its author, as it stands at that moment. */
@Singleton
public class Confirmations {
    private final Database database;
    private final Clock clock;
    private final Results results;
    private final LearningRecord record;
    private final ConfirmationStore store = new ConfirmationStore();

    @Inject
    public Confirmations(Database database, Clock clock, Results results, LearningRecord record) {
        this.database = database;
        this.clock = clock;
        this.results = results;
        this.record = record;
    }

    /**
     * Confirms what they read.
     *
     * @param version as they read it: what was changed meanwhile is not confirmed unseen; null for as it is now
     */
    public void confirm(Viewer viewer, UUID id, Integer version) {
        if (results.seen(viewer, id).author().equals(viewer.person())) {
            throw Problem.conflict("own-result", "Somebody else confirms a result, never its author.");
        }
        database.run(handle -> {
            var result = results.locked(handle, id);
            if (version != null && version != result.version()) {
                throw Problem.of(412, "edited-meanwhile", "It was changed meanwhile. Read it again.");
            }
            store.put(handle, new Confirmation(id, viewer.person(), result.version(), clock.instant()));
            record.did(handle, viewer.person(), Deed.CONFIRMED_RESULT, id);
        });
    }

    /** Takes it back, a second time too. */
    public void withdraw(Viewer viewer, UUID id) {
        results.seen(viewer, id);
        database.run(handle -> store.delete(handle, id, viewer.person()));
    }

    public Map<UUID, List<Confirmation>> of(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : database.read(handle -> store.of(handle, ids)).stream()
                        .collect(Collectors.groupingBy(Confirmation::result));
    }
}
