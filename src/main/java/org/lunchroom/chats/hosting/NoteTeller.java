package org.lunchroom.chats.hosting;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import java.util.Optional;
import org.lunchroom.journal.Entry;
import org.lunchroom.kernel.Json;
import org.lunchroom.kernel.http.JsonAnswers;
import org.lunchroom.rooms.EntryTeller;

/** Says what a note is; it stands in the hosts' stream only. */
@Singleton
public class NoteTeller implements EntryTeller {
    private final Notes notes;

    @Inject
    public NoteTeller(Notes notes) {
        this.notes = notes;
    }

    @Override
    public boolean tells(String type) {
        return type.equals(Notes.ADDED);
    }

    @Override
    public Optional<JsonObject> says(Entry entry) {
        return notes.find(entry.subject()).map(note -> Json.createObjectBuilder()
                .add("note", JsonAnswers.object(note))
                .build());
    }
}
