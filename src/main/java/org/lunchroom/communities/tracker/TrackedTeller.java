package org.lunchroom.communities.tracker;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.Set;
import org.lunchroom.journal.Entry;
import org.lunchroom.kernel.Json;
import org.lunchroom.kernel.http.JsonAnswers;
import org.lunchroom.people.People;
import org.lunchroom.rooms.EntryTeller;

/** Says how something is now that was taken on, or that it is off the list. */
@Singleton
public class TrackedTeller implements EntryTeller {
    private final Tracker tracker;
    private final People people;

    @Inject
    public TrackedTeller(Tracker tracker, People people) {
        this.tracker = tracker;
        this.people = people;
    }

    @Override
    public boolean tells(String type) {
        return type.equals(Tracker.CHANGED);
    }

    @Override
    public Optional<JsonObject> says(Entry entry) {
        var json = Json.createObjectBuilder().add("id", entry.subject().toString());
        tracker.find(entry.stream().owner(), entry.subject())
                .ifPresentOrElse(
                        tracked -> json.add("tracked", JsonAnswers.object(shown(tracked))),
                        () -> json.add("gone", true));
        return Optional.of(json.build());
    }

    private ShownTracked shown(Tracked tracked) {
        return ShownTracked.of(tracked, people.named(Set.of(tracked.owner())).get(tracked.owner()));
    }

    // A title that was corrected, or taken away, is not told again as it was.
    @Override
    public boolean changesEarlier(Entry entry) {
        return true;
    }
}
