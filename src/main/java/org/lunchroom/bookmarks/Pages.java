package org.lunchroom.bookmarks;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.web.WebAddress;

/** Pages that somebody saved or shared, each known once for all spellings of its address. */
@Singleton
public class Pages {
    private final Clock clock;
    private final Iterable<PageWatch> watches;
    private final PageStore store = new PageStore();

    @Inject
    Pages(Clock clock, Instance<PageWatch> watches) {
        this(clock, (Iterable<PageWatch>) watches);
    }

    /** With nobody who wants to hear of them. */
    public Pages(Clock clock) {
        this(clock, List.of());
    }

    public Pages(Clock clock, Iterable<PageWatch> watches) {
        this.clock = clock;
        this.watches = watches;
    }

    /** The page's id, which it gets here if nobody knew it before. */
    public UUID known(Handle handle, WebAddress address) {
        var page = find(handle, address).orElseGet(() -> {
            store.insert(handle, Ids.next(), address, clock.instant());
            return store.find(handle, address).orElseThrow();
        });
        watches.forEach(watch -> watch.named(handle, List.of(page)));
        return page;
    }

    public Optional<UUID> find(Handle handle, WebAddress address) {
        return store.find(handle, address);
    }

    /** The ids of many pages by the keys of their addresses; those that nobody knew before get theirs here. */
    Map<String, UUID> known(Handle handle, List<WebAddress> addresses) {
        var known = find(handle, addresses);
        var others = addresses.stream()
                .filter(address -> !known.containsKey(address.key()))
                .toList();
        if (!others.isEmpty()) {
            store.insertAll(handle, others, clock.instant());
            known.putAll(find(handle, others));
        }
        watches.forEach(watch -> watch.named(handle, known.values()));
        return known;
    }

    /** The ids of those that somebody knew before. */
    Map<String, UUID> find(Handle handle, List<WebAddress> addresses) {
        var byHash = store.find(handle, addresses.stream().map(PageStore::hash).toList());
        var found = new HashMap<String, UUID>();
        for (var address : addresses) {
            var id = byHash.get(PageStore.hash(address));
            if (id != null) {
                found.put(address.key(), id);
            }
        }
        return found;
    }
}
