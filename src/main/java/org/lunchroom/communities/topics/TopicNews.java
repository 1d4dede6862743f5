package org.lunchroom.communities.topics;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.lunchroom.journal.Entry;
import org.lunchroom.journal.Journal;
import org.lunchroom.journal.NewEntries;
import org.lunchroom.journal.StreamId;

/** Tells a room that a topic is new or otherwise than before. The entry is an id: its title is joined in when it is read. */
@Singleton
public class TopicNews {
    /** The entry that says so. */
    public static final String CHANGED = "topic.changed";

    private static final String RENAMED = "renamed";

    private final Journal journal;

    @Inject
    public TopicNews(Journal journal) {
        this.journal = journal;
    }

    static void begun(NewEntries entries, Topic topic) {
        entries.add(CHANGED, topic.id(), topic.author(), Map.of());
    }

    /** Changes a topic: the room's stream is locked first, as by those who post, so that neither waits for the other. */
    public void change(Handle handle, UUID actor, Topic topic, Consumer<Handle> change) {
        change(handle, actor, topic, Map.of(), change);
    }

    /** The same where its title changes: what was told of it before is not told again. */
    void rename(Handle handle, UUID actor, Topic topic, Consumer<Handle> change) {
        change(handle, actor, topic, Map.of(RENAMED, "true"), change);
    }

    private void change(Handle handle, UUID actor, Topic topic, Map<String, String> facts, Consumer<Handle> change) {
        var entries = journal.begin(handle, StreamId.room(topic.room()));
        change.accept(handle);
        entries.add(CHANGED, topic.id(), actor, facts);
        journal.write(handle, entries);
    }

    /** Whether the entry tells of a new title. */
    public static boolean isRenaming(Entry entry) {
        return entry.facts().containsKey(RENAMED);
    }
}
