package org.lunchroom.bookmarks;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.web.WebAddress;

/** Bookmarks by the thousand: how they come in from a file, go again, and are taken out. */
@Singleton
public class BroughtBookmarks {
    private static final int AT_ONCE = 500;

    private final Clock clock;
    private final Pages pages;
    private final BookmarkNews news;
    private final BookmarkStore store = new BookmarkStore();

    @Inject
    public BroughtBookmarks(Clock clock, Pages pages, BookmarkNews news) {
        this.clock = clock;
        this.pages = pages;
        this.news = news;
    }

    /** One that was brought; its words have a length that can be kept. */
    public record Brought(
            WebAddress address,
            String title,
            String description,
            String note,
            List<String> tags,
            Audience audience,
            UUID room,
            String group,
            boolean readLater,
            Instant savedAt) {}

    /** Keeps those whose page the person does not have yet, and says how many these are. */
    public int bring(Handle handle, UUID person, UUID by, List<Brought> brought) {
        var kept = new ArrayList<UUID>();
        for (int from = 0; from < brought.size(); from += AT_ONCE) {
            kept.addAll(some(handle, person, by, brought.subList(from, Math.min(brought.size(), from + AT_ONCE))));
        }
        news.tell(handle, person, kept);
        return kept.size();
    }

    private List<UUID> some(Handle handle, UUID person, UUID by, List<Brought> brought) {
        var known = pages.known(handle, brought.stream().map(Brought::address).toList());
        var had = store.had(handle, person, known.values());
        var bookmarks = new ArrayList<Bookmark>();
        Map<UUID, List<String>> tags = new HashMap<>();
        for (var one : brought) {
            var page = known.get(one.address().key());
            if (had.add(page)) {
                var bookmark = bookmark(one, person, page);
                bookmarks.add(bookmark);
                tags.put(bookmark.id(), one.tags());
            }
        }
        store.insertAll(handle, bookmarks, tags, by);
        return bookmarks.stream().map(Bookmark::id).toList();
    }

    private Bookmark bookmark(Brought one, UUID person, UUID page) {
        var at = one.savedAt() == null ? clock.instant() : one.savedAt();
        return new Bookmark(
                Ids.next(),
                person,
                page,
                one.address().href(),
                one.title(),
                one.description(),
                one.note(),
                one.audience(),
                one.room(),
                one.group(),
                one.readLater(),
                at,
                clock.instant());
    }

    /** Which of these pages, by the key of their address, the person has already. */
    public Set<String> had(Handle handle, UUID person, Collection<WebAddress> addresses) {
        var had = new HashSet<String>();
        var all = List.copyOf(addresses);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            var known = pages.find(handle, all.subList(from, Math.min(all.size(), from + AT_ONCE)));
            var pagesHad = store.had(handle, person, known.values());
            known.forEach((key, page) -> {
                if (pagesHad.contains(page)) {
                    had.add(key);
                }
            });
        }
        return had;
    }

    /** Takes back what an import brought, but for what the person has changed since; how many these were. */
    public int takeBack(Handle handle, UUID person, UUID by) {
        var brought = store.brought(handle, by);
        int gone = store.deleteBrought(handle, by);
        news.tell(handle, person, brought);
        return gone;
    }

    /** All that the person keeps, newest first, with tags. */
    public Map<Bookmark, List<String>> of(Handle handle, UUID person) {
        var all = store.list(
                handle,
                new Reach(person, List.of()),
                new WhichBookmarks(true, null, false, null, null, Integer.MAX_VALUE));
        var tags = store.tagsOf(handle, person);
        return all.stream()
                .collect(Collectors.toMap(
                        bookmark -> bookmark,
                        bookmark -> tags.getOrDefault(bookmark.id(), List.of()),
                        (one, other) -> one,
                        java.util.LinkedHashMap::new));
    }
}
