package org.lunchroom.files;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.lunchroom.journal.Entry;
import org.lunchroom.journal.Follower;
import org.lunchroom.kernel.time.Due;

/** Notices that messages with files were removed: these go a minute after the words can't come back. */
@Singleton
public class RemovedFiles implements Follower {
    private static final Duration AFTER_ITS_WORDS = Duration.ofMinutes(6);

    private final Clock clock;
    private final Due due;
    private final FileStore store = new FileStore();

    @Inject
    public RemovedFiles(Clock clock, Due due) {
        this.clock = clock;
        this.due = due;
    }

    @Override
    public String name() {
        return "files";
    }

    @Override
    public void follow(Handle handle, List<Entry> entries) {
        var removed = entries.stream()
                .filter(entry -> entry.type().equals("message.removed"))
                .map(Entry::subject)
                .toList();
        store.of(handle, removed).stream()
                .map(RoomFile::message)
                .distinct()
                .forEach(message -> due.at(
                        handle, ForgetFiles.KIND, message, clock.instant().plus(AFTER_ITS_WORDS)));
    }

    @Override
    public void forget(Handle handle) {
        // It keeps nothing of its own.
    }
}
