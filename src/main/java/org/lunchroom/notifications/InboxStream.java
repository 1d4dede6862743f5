package org.lunchroom.notifications;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.Entry;
import org.lunchroom.journal.StreamId;
import org.lunchroom.journal.StreamOwner;
import org.lunchroom.kernel.Json;

/** The stream of a person's inbox, for that person alone: how many are unread, at each change. */
@Singleton
public class InboxStream implements StreamOwner {
    /** As clients name it: everybody has one, and only their own. */
    public static final String MINE = "me";

    private final Inbox inbox;

    @Inject
    public InboxStream(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public String kind() {
        return StreamId.INBOX;
    }

    @Override
    public Optional<StreamId> find(Viewer viewer, String name) {
        return name.equals(MINE) && !viewer.guest() ? Optional.of(StreamId.inbox(viewer.person())) : Optional.empty();
    }

    @Override
    public String name(StreamId stream) {
        return MINE;
    }

    @Override
    public Optional<JsonObject> says(Entry entry) {
        return Optional.of(unread(entry.stream().owner()));
    }

    // Counted once however many entries came together: the number is that of now.
    @Override
    public List<Optional<JsonObject>> says(List<Entry> entries) {
        return entries.isEmpty() ? List.of() : Collections.nCopies(entries.size(), says(entries.get(0)));
    }

    private JsonObject unread(UUID person) {
        return Json.createObjectBuilder().add("unread", inbox.unread(person)).build();
    }

    @Override
    public Set<UUID> readers(StreamId stream, Collection<Viewer> among) {
        return Set.of(stream.owner());
    }

    @Override
    public boolean changesEarlier(Entry entry) {
        return false;
    }
}
