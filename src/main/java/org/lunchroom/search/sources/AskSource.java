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
 * Questions from the audience. What everybody in the room may read is found by them all; what waits to be approved by its
 * asker and by who runs the room; what was declined or merged by nobody. Only a named ask has an author.
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

    /** Those of these asks that somebody may find. */
    public List<Ask> open(Collection<UUID> ids) {
        return ids.stream()
                .map(asks::find)
                .flatMap(Optional::stream)
                .filter(ask -> !ask.isKnown() || (ask.isShown() && !ask.isMerged()))
                .toList();
    }

    private static Set<Reader> readers(Ask ask) {
        if (ask.isKnown()) {
            return Set.of(Reader.ofRoom(ask.room()));
        }
        var hosts = Reader.ofHosts(ask.room());
        return ask.asker() == null ? Set.of(hosts) : Set.of(hosts, Reader.ofReader(ask.room(), ask.asker()));
    }

    private static String state(Ask ask) {
        return ask.isKnown() ? ANSWERED.contains(ask.state()) ? "answered" : "open" : "waiting";
    }

    @Override
    public List<Findable> now(Collection<UUID> ids) {
        var open = open(ids);
        var seen = shown.full(open);
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
                readers(ask),
                ask.room(),
                seen.author() == null ? null : seen.author().id(),
                answer == null
                        ? List.of(words.plain())
                        : List.of(words.plain(), Words.parse(answer).plain()),
                words.hashtags().stream().map(BookmarkTag::folded).distinct().toList(),
                Set.of("ask", "question", state(ask)),
                ask.at(),
                ask.votes(),
                null);
    }
}
