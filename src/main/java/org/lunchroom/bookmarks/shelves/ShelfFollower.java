package org.lunchroom.bookmarks.shelves;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.lunchroom.bookmarks.Pages;
import org.lunchroom.journal.Entry;
import org.lunchroom.journal.Follower;
import org.lunchroom.kernel.text.Words;
import org.lunchroom.kernel.web.WebAddress;
import org.lunchroom.kernel.web.WrittenLink;
import org.lunchroom.rooms.Message;
import org.lunchroom.rooms.Messages;

/** Puts every link that is posted in a room on the room's shelf; what is removed vanishes from it. */
@Singleton
public class ShelfFollower implements Follower {
    private static final Set<String> CHANGES =
            Set.of("message.posted", "message.edited", "message.removed", "message.restored");

    private final Messages messages;
    private final Pages pages;
    private final SharedLinkStore store = new SharedLinkStore();

    @Inject
    public ShelfFollower(Messages messages, Pages pages) {
        this.messages = messages;
        this.pages = pages;
    }

    @Override
    public String name() {
        return "shelf";
    }

    @Override
    public void follow(Handle handle, List<Entry> entries) {
        var changed = entries.stream()
                .filter(entry -> CHANGES.contains(entry.type()))
                .map(Entry::subject)
                .collect(Collectors.toSet());
        var today = messages.all(changed);
        store.forget(handle, changed);
        today.stream()
                .filter(message -> !message.removed() && !message.rehearsal())
                .forEach(message -> put(handle, message));
    }

    private void put(Handle handle, Message message) {
        if (message.words().indexOf('.') < 0) {
            return;
        }
        var words = Words.parse(message.words());
        var links = WrittenLink.in(words);
        boolean any = false;
        for (int place = 0; place < links.size(); place++) {
            var address = WebAddress.of(links.get(place).href());
            if (address.isPresent()) {
                UUID page = pages.known(handle, address.get());
                store.insert(handle, message, place, page);
                any = true;
            }
        }
        if (any) {
            store.tag(handle, message.id(), words.hashtags());
        }
    }

    @Override
    public void forget(Handle handle) {
        store.forgetAll(handle);
    }
}
