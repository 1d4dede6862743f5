package org.lunchroom.search.hits;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.text.Words;
import org.lunchroom.qanda.Ask;
import org.lunchroom.qanda.Asks;
import org.lunchroom.qanda.view.ShownAsk;
import org.lunchroom.qanda.view.ShownAsks;
import org.lunchroom.search.sources.AskSource;

/** Asks that were found. Whether one may read them is looked at once more: since the index was asked, much may have changed. */
@Singleton
public class AskHits implements HitsOfKind {
    private final AskSource asks;
    private final ShownAsks shown;
    private final Asks all;
    private final RoomNames rooms;

    @Inject
    public AskHits(AskSource asks, ShownAsks shown, Asks all, RoomNames rooms) {
        this.asks = asks;
        this.all = all;
        this.shown = shown;
        this.rooms = rooms;
    }

    @Override
    public List<Hit> of(Viewer viewer, List<UUID> ids, Marking marking) {
        var open = asks.open(ids).stream()
                .filter(ask -> rooms.isRead(viewer, ask.room()))
                .filter(ask -> ask.isKnown() || all.isSeen(viewer, ask))
                .toList();
        var seen = shown.full(open);
        return IntStream.range(0, open.size())
                .mapToObj(i -> hit(open.get(i), seen.get(i), marking))
                .toList();
    }

    private Hit hit(Ask ask, ShownAsk seen, Marking marking) {
        var words = Words.parse(seen.words()).plain();
        var answer = seen.answer() == null || seen.answer().words() == null
                ? ""
                : "\n" + Words.parse(seen.answer().words()).plain();
        return new Hit(
                "ask",
                ask.id(),
                rooms.of(ask.room()),
                seen.author(),
                seen.at(),
                null,
                null,
                null,
                marking.excerpt(words + answer),
                seen.state(),
                ask.votes() == 0 ? null : ask.votes(),
                null,
                null,
                null,
                null,
                null);
    }
}
