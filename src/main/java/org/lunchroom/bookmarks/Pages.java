package org.lunchroom.bookmarks;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.web.WebAddress;

/** Pages that somebody saved or shared, each known once for all spellings of its address. */
@Singleton
public class Pages {
    private final Clock clock;
    private final PageStore store = new PageStore();

    @Inject
    public Pages(Clock clock) {
        this.clock = clock;
    }

    /** The page's id, which it gets here if nobody knew it before. */
    public UUID known(Handle handle, WebAddress address) {
        return find(handle, address).orElseGet(() -> {
            store.insert(handle, Ids.next(), address, clock.instant());
            return store.find(handle, address).orElseThrow();
        });
    }

    public Optional<UUID> find(Handle handle, WebAddress address) {
        return store.find(handle, address);
    }
}
