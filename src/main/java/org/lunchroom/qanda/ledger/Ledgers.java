package org.lunchroom.qanda.ledger;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.lunchroom.qanda.Ask;
import org.lunchroom.qanda.AskState;
import org.lunchroom.qanda.Asks;
import org.lunchroom.qanda.How;
import org.lunchroom.qanda.setup.Qanda;
import org.lunchroom.qanda.view.ShownAsks;
import org.lunchroom.rooms.Room;

/** Sums up what became of a room's asks. All numbers come from one look at the database, so they always fit together. */
@Singleton
public class Ledgers {
    private final Qanda qanda;
    private final Asks asks;
    private final ShownAsks shown;

    @Inject
    public Ledgers(Qanda qanda, Asks asks, ShownAsks shown) {
        this.qanda = qanda;
        this.asks = asks;
        this.shown = shown;
    }

    /** The ledger of a room that the caller may read. */
    public Ledger of(Room room) {
        var all = asks.all(room);
        var setting = qanda.of(room.id());
        return new Ledger(
                room.tag(),
                room.title(),
                setting.opensAt(),
                setting.closesAt(),
                qanda.isOpen(setting),
                all.size(),
                count(all, in(AskState.WAITING)),
                count(all, in(AskState.APPROVED)),
                count(all, in(AskState.ON_STAGE)),
                count(all, answered(How.LIVE)),
                count(all, answered(How.WRITING)),
                count(all, in(AskState.PROMISED)),
                count(all, in(AskState.MERGED)),
                count(all, in(AskState.DECLINED)),
                declinedBy(all),
                count(all, shown::isOverdue),
                shown.open(all.stream().filter(Ask::isKnown).toList()));
    }

    private static int count(List<Ask> all, Predicate<Ask> which) {
        return (int) all.stream().filter(which).count();
    }

    private static Predicate<Ask> in(AskState state) {
        return ask -> ask.state() == state;
    }

    private static Predicate<Ask> answered(How how) {
        return in(AskState.ANSWERED).and(ask -> ask.outcome().how() == how);
    }

    private static SortedMap<String, Integer> declinedBy(List<Ask> all) {
        return all.stream()
                .filter(in(AskState.DECLINED))
                .collect(Collectors.toMap(ask -> ask.outcome().reason().text(), ask -> 1, Integer::sum, TreeMap::new));
    }
}
