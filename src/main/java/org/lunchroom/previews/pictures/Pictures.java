package org.lunchroom.previews.pictures;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.kernel.sql.Database;

/** The small pictures of pages. Their ids are random: whoever was shown a card knows it, and nobody else. */
@Singleton
public class Pictures {
    private final Database database;
    private final PictureStore store = new PictureStore();

    @Inject
    public Pictures(Database database) {
        this.database = database;
    }

    /** Puts it in the place of the page's one before. */
    public UUID keep(Handle handle, UUID page, Thumbnail picture) {
        store.delete(handle, page);
        // Not one that begins with the time, as our others do: this one must not be guessed.
        var id = UUID.randomUUID();
        store.insert(handle, id, page, picture);
        return id;
    }

    public void forget(Handle handle, UUID page) {
        store.delete(handle, page);
    }

    Optional<byte[]> content(UUID id) {
        return database.read(handle -> store.content(handle, id));
    }
}
