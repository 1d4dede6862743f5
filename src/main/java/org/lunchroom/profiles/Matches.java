package org.lunchroom.profiles;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lunchroom.bookmarks.BookmarkTag;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.sql.Database;

/** Who can help with what somebody is interested in, or is interested in it too: of what the viewer may see of them. */
@Singleton
public class Matches {
    private static final int MOST = 30;

    private final Database database;
    private final ProfileStore store = new ProfileStore();

    @Inject
    public Matches(Database database) {
        this.database = database;
    }

    /**
     * Somebody, and the tag by which they match.
     *
     * @param helps whether they can help with it; else they are interested in it
     */
    public record Match(UUID person, String tag, boolean helps) {}

    /** Who can help first. */
    public List<Match> of(Viewer viewer, Collection<String> interests) {
        var folded = interests.stream().map(BookmarkTag::folded).toList();
        return folded.isEmpty()
                ? List.of()
                : database.read(handle -> store.matching(handle, viewer.person(), folded, MOST));
    }
}
