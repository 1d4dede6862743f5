package org.lunchroom.polls.pulse;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import java.util.Optional;
import org.lunchroom.journal.Entry;
import org.lunchroom.kernel.Json;
import org.lunchroom.kernel.http.JsonAnswers;
import org.lunchroom.rooms.EntryTeller;

/** Tells hosts the pulse as it is now. */
@Singleton
public class PulseTeller implements EntryTeller {
    private final Pulses pulses;

    @Inject
    public PulseTeller(Pulses pulses) {
        this.pulses = pulses;
    }

    @Override
    public boolean tells(String type) {
        return type.equals(Pulses.CHANGED);
    }

    @Override
    public Optional<JsonObject> says(Entry entry) {
        var pulse = JsonAnswers.object(pulses.now(entry.subject()));
        return Optional.of(Json.createObjectBuilder().add("pulse", pulse).build());
    }
}
