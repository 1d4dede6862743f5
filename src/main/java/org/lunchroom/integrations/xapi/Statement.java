package org.lunchroom.integrations.xapi;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.lunchroom.people.LearningRecord.Deed;

/** What somebody did, to be told. */
public record Statement(UUID id, UUID person, Deed deed, UUID thing, Instant at, int tries) {
    /** Its id follows from what it says: told twice, by whichever node, it is one statement. */
    static Statement of(UUID person, Deed deed, UUID thing, Instant at) {
        var said = person + " " + deed + " " + thing;
        var id = UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8));
        return new Statement(id, person, deed, thing, at, 0);
    }
}
