package org.lunchroom.search;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.lunchroom.bookmarks.BookmarkSearch;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.people.People;
import org.lunchroom.rooms.Rooms;
import org.lunchroom.search.finding.Finder;
import org.lunchroom.search.finding.Fitting;
import org.lunchroom.search.finding.Found;
import org.lunchroom.search.finding.Sorting;
import org.lunchroom.search.finding.Wanted;
import org.lunchroom.search.index.Kind;
import org.lunchroom.search.language.Clause;
import org.lunchroom.search.language.QueryText;
import org.lunchroom.search.language.Trait;

/** The language of the search, for lists of bookmarks and for shelves. */
@Singleton
public class SearchedBookmarks implements BookmarkSearch {
    private final Finder finder;
    private final People people;
    private final Rooms rooms;

    @Inject
    public SearchedBookmarks(Finder finder, People people, Rooms rooms) {
        this.finder = finder;
        this.people = people;
        this.rooms = rooms;
    }

    @Override
    public Page find(Viewer viewer, Asked asked, String after, int limit) {
        var clauses = new ArrayList<Clause>(List.of(new Clause.Is(Trait.LINK)));
        QueryText.read(asked.query(), asked.zone()).ifPresent(clauses::add);
        if (asked.mine()) {
            clauses.add(new Clause.By("me"));
        }
        if (asked.tag() != null) {
            clauses.add(new Clause.Tagged(asked.tag()));
        }
        var sorting = Sorting.of(asked.sort())
                .orElseThrow(() -> Problem.invalid("sort", "Choose one of best, newest, most."));
        var wanted = new Wanted(new Clause.All(clauses), EnumSet.of(Kind.LINK), sorting, after, limit);
        var found = finder.find(viewer, wanted);
        List<UUID> ids = found.page().stream().map(Found.One::id).toList();
        return new Page(ids, found.next());
    }

    @Override
    public Predicate<Facts> fitting(Viewer viewer, String query, ZoneId zone) {
        return QueryText.read(query, zone)
                .<Predicate<Facts>>map(clause -> new Fitting(viewer, people, rooms, clause))
                .orElse(facts -> true);
    }
}
