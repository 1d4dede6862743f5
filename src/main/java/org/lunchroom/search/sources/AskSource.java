package org.lunchroom.search.sources;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.lunchroom.bookmarks.BookmarkTag;
import org.lunchroom.journal.Entry;
import org.lunchroom.kernel.text.Words;
import org.lunchroom.qanda.Ask;
import org.lunchroom.qanda.AskChanges;
import org.lunchroom.qanda.AskState;
import org.lunchroom.qanda.Asks;
import org.lunchroom.qanda.view.ShownAsk;
import org.lunchroom.qanda.view.ShownAsks;
import org.lunchroom.qanda.votes.Votes;
import org.lunchroom.search.index.Findable;
import org.lunchroom.search.index.Kind;
import org.lunchroom.search.index.Reader;
import org.lunchroom.search.index.Source;

/**
 * Questions from the audience, as everybody in the room sees them: what waits, was declined or merged is not among them,
 * for nobody, and only a named ask has an author.
 */
@Singleton
public class AskSource implements Source {
    private static final Set<AskState> ANSWERED = EnumSet.of(AskState.ANSWERED);

    private final Asks asks;
    private final ShownAsks shown;

    @Inject
    public AskSource(Asks asks, ShownAsks shown) {
        this.asks = asks;
        this.shown = shown;
    }

    @Override
    public Kind kind() {
        return Kind.ASK;
    }

    @Override
    public boolean tells(Entry entry) {
        return entry.type().equals(AskChanges.CHANGED) || entry.type().equals(Votes.VOTED);
    }

    /** Those of these asks that everybody in their room may read. */
    public List<Ask> open(Collection<UUID> ids) {
        return ids.stream()
                .map(asks::find)
                .flatMap(Optional::stream)
                .filter(ask -> ask.isShown() && !ask.isMerged())
                .toList();
    }

    @Override
    public List<Findable> now(Collection<UUID> ids) {
        var open = open(ids);
        var seen = shown.open(open);
        return Stream.iterate(0, i -> i < open.size(), i -> i + 1)
                .map(i -> findable(open.get(i), seen.get(i)))
                .toList();
    }

    private static Findable findable(Ask ask, ShownAsk seen) {
        var words = Words.parse(seen.words());
        var answer = seen.answer() == null ? null : seen.answer().words();
        return new Findable(
                Kind.ASK,
                ask.id(),
                Set.of(Reader.ofRoom(ask.room())),
                ask.room(),
                seen.author() == null ? null : seen.author().id(),
                answer == null
                        ? List.of(words.plain())
                        : List.of(words.plain(), Words.parse(answer).plain()),
                words.hashtags().stream().map(BookmarkTag::folded).distinct().toList(),
                Set.of("ask", "question", ANSWERED.contains(ask.state()) ? "answered" : "open"),
                ask.at(),
                ask.votes(),
                null);
    }
}
