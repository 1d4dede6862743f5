package org.lunchroom.search.finding;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lunchroom.bookmarks.BookmarkSearch.Facts;
import org.lunchroom.bookmarks.BookmarkTag;
import org.lunchroom.identity.Viewer;
import org.lunchroom.people.People;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;
import org.lunchroom.search.index.Forms;
import org.lunchroom.search.language.Clause;
import org.lunchroom.search.language.Trait;

/** A query as a question about links that are at hand: the same words, forms and filters as in the index, without one. */
public final class Fitting implements Predicate<Facts> {
    private static final Set<Trait> OF_LINKS = Set.of(Trait.LINK, Trait.BOOKMARK);

    private final Viewer viewer;
    private final People people;
    private final Rooms rooms;
    private final Clause query;

    public Fitting(Viewer viewer, People people, Rooms rooms, Clause query) {
        this.viewer = viewer;
        this.people = people;
        this.rooms = rooms;
        this.query = query;
    }

    /** A link, its words cut once. */
    private record Cut(Facts facts, List<List<Forms>> parts) {
        static Cut of(Facts facts) {
            return new Cut(facts, facts.words().stream().map(Forms::in).toList());
        }

        Stream<Forms> words() {
            return parts.stream().flatMap(List::stream);
        }
    }

    @Override
    public boolean test(Facts facts) {
        return fits(query, Cut.of(facts)).orElse(false);
    }

    /** Empty for a part in which there is nothing to look for, such as "!!!": it neither helps nor hinders. */
    private Optional<Boolean> fits(Clause clause, Cut link) {
        if (clause instanceof Clause.Not not) {
            return fits(not.of(), link).map(fits -> !fits);
        }
        if (clause instanceof Clause.All all) {
            return all.of().stream().flatMap(part -> fits(part, link).stream()).reduce((one, other) -> one && other);
        }
        if (clause instanceof Clause.Any any) {
            return any.of().stream().flatMap(part -> fits(part, link).stream()).reduce((one, other) -> one || other);
        }
        return words(clause, link);
    }

    private Optional<Boolean> words(Clause clause, Cut link) {
        if (clause instanceof Clause.Word word) {
            var wanted = Forms.in(word.text());
            return wanted.size() == 1 ? Optional.of(any(wanted.get(0), link)) : phrase(wanted, link);
        }
        if (clause instanceof Clause.Phrase phrase) {
            return phrase(Forms.in(phrase.text()), link);
        }
        if (clause instanceof Clause.Start start) {
            return Forms.in(start.text()).stream().findFirst().map(begin -> link.words()
                    .anyMatch(word -> word.itself().startsWith(begin.itself())));
        }
        return Optional.of(filter(clause, link.facts()));
    }

    private static boolean any(Forms wanted, Cut link) {
        var forms = new HashSet<>(wanted.all());
        return link.words().anyMatch(word -> word.all().stream().anyMatch(forms::contains));
    }

    private static Optional<Boolean> phrase(List<Forms> words, Cut link) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var wanted = words.stream().map(Forms::itself).toList();
        return Optional.of(link.parts().stream()
                .map(part -> part.stream().map(Forms::itself).toList())
                .anyMatch(part -> Collections.indexOfSubList(part, wanted) >= 0));
    }

    private boolean filter(Clause clause, Facts facts) {
        if (clause instanceof Clause.Tagged tagged) {
            var wanted = BookmarkTag.folded(BookmarkTag.cleaned(tagged.tag()));
            return facts.tags().stream().map(BookmarkTag::folded).anyMatch(wanted::equals);
        }
        if (clause instanceof Clause.By by) {
            return !Collections.disjoint(meant(by.name()), facts.by());
        }
        if (clause instanceof Clause.In in) {
            return rooms.find(viewer, in.tag())
                    .map(Room::id)
                    .filter(facts.room()::equals)
                    .isPresent();
        }
        if (clause instanceof Clause.Saved saved) {
            return saved.least() <= facts.saved() && facts.saved() <= saved.most();
        }
        if (clause instanceof Clause.Between days) {
            return !facts.at().isBefore(days.from()) && facts.at().isBefore(days.until());
        }
        return clause instanceof Clause.Is is && OF_LINKS.contains(is.trait());
    }

    private Set<UUID> meant(String name) {
        return name.equalsIgnoreCase("me") ? Set.of(viewer.person()) : people.whoseNameHas(name);
    }
}
