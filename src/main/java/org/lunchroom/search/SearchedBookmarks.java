package org.lunchroom.search;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.lunchroom.bookmarks.BookmarkSearch;
import org.lunchroom.identity.Viewer;
import org.lunchroom.search.finding.Finder;
import org.lunchroom.search.finding.Found;
import org.lunchroom.search.finding.Sorting;
import org.lunchroom.search.finding.Wanted;
import org.lunchroom.search.index.Kind;
import org.lunchroom.search.language.Clause;
import org.lunchroom.search.language.QueryText;
import org.lunchroom.search.language.Trait;

/** The language of the search, for lists of bookmarks. */
@Singleton
public class SearchedBookmarks implements BookmarkSearch {
    private final Finder finder;

    @Inject
    public SearchedBookmarks(Finder finder) {
        this.finder = finder;
    }

    @Override
    public Page find(Viewer viewer, String query, boolean mine, String after, int limit) {
        var clauses = new ArrayList<Clause>(List.of(new Clause.Is(Trait.LINK)));
        QueryText.read(query, ZoneOffset.UTC).ifPresent(clauses::add);
        if (mine) {
            clauses.add(new Clause.By("me"));
        }
        var wanted = new Wanted(new Clause.All(clauses), EnumSet.of(Kind.LINK), Sorting.NEWEST, after, limit);
        var found = finder.find(viewer, wanted);
        List<UUID> ids = found.page().stream().map(Found.One::id).toList();
        return new Page(ids, found.next());
    }
}
