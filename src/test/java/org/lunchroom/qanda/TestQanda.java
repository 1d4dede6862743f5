package org.lunchroom.qanda;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.kernel.time.DueWork;
import org.lunchroom.qanda.ledger.Ledgers;
import org.lunchroom.qanda.queue.Acts;
import org.lunchroom.qanda.queue.Approvals;
import org.lunchroom.qanda.queue.Merges;
import org.lunchroom.qanda.queue.Press;
import org.lunchroom.qanda.queue.Promises;
import org.lunchroom.qanda.queue.Queue;
import org.lunchroom.qanda.receipts.Receipts;
import org.lunchroom.qanda.setup.NewSetting;
import org.lunchroom.qanda.setup.Qanda;
import org.lunchroom.qanda.view.AskTeller;
import org.lunchroom.qanda.view.MyAsks;
import org.lunchroom.qanda.view.QandaViews;
import org.lunchroom.qanda.view.ShownAsks;
import org.lunchroom.qanda.votes.Votes;
import org.lunchroom.rooms.NewRoom;
import org.lunchroom.rooms.PostLimits;
import org.lunchroom.rooms.Role;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.RoomKind;
import org.lunchroom.rooms.TestRooms;
import org.lunchroom.rooms.Visibility;

/** Everything of questions and answers on a fresh database, put together by hand: an open room with two moderators. */
public final class TestQanda implements AutoCloseable {
    public final TestRooms all;
    public final Qanda qanda;
    public final Asks asks;
    public final Votes votes;
    public final SimilarAsks similar;
    public final Receipts receipts;
    public final ShownAsks shown;
    public final MyAsks mine;
    public final Approvals approvals;
    public final Merges merges;
    public final Queue queue;
    public final Promises promises;
    public final Ledgers ledgers;
    public final Viewer host;
    public final Viewer moderator;
    public final Viewer asker;
    public final Viewer other;
    public final Room room;

    public TestQanda(TestDatabase kind) {
        all = new TestRooms(kind);
        qanda = new Qanda(all.database, all.clock, all.journal, all.audit, all.rooms);
        var changes = new AskChanges(qanda, all.journal);
        var limits = new PostLimits(new Settings(name -> Optional.of("100000")));
        asks = new Asks(all.database, all.clock, all.rooms, qanda, changes, limits);
        votes = new Votes(all.database, all.journal, qanda, asks, changes);
        similar = new SimilarAsks(all.database, List.of());
        receipts = new Receipts(asks);
        var acts = new Acts(all.database, all.due, all.audit, qanda, asks, changes);
        approvals = new Approvals(all.database, all.clock, qanda, acts);
        merges = new Merges(acts, changes, votes);
        queue = new Queue(acts, changes, approvals, merges);
        promises = new Promises(acts, changes, all.clock, all.due, all.journal, all.people);
        shown = new ShownAsks(all.database, all.clock, all.people, all.rooms);
        mine = new MyAsks(votes, approvals);
        ledgers = new Ledgers(qanda, asks, shown);
        all.tellers.add(new AskTeller(asks, shown, new QandaViews(qanda, all.rooms), all.rooms));
        host = all.somebody("Hanna Berg");
        moderator = all.somebody("Mo Ali");
        asker = all.somebody("Ines Kovač");
        other = all.somebody("Tom Okafor");
        room = room("askboard");
    }

    /** Another open room of the same two. */
    public Room room(String tag) {
        var made = all.rooms.found(host, new NewRoom(tag, tag, "", RoomKind.QANDA, Visibility.OPEN, null, null, null));
        all.members.appoint(host, made, moderator.person(), Role.MODERATOR);
        return made;
    }

    public void takesAsks(int approvers, Way... ways) {
        takesAsks(room, approvers, ways);
    }

    public void takesAsks(Room which, int approvers, Way... ways) {
        set(which, new NewSetting(null, null, List.of(ways), approvers));
    }

    public void openBetween(Instant from, Instant until, int approvers) {
        set(room, new NewSetting(from, until, List.of(Way.values()), approvers));
    }

    private void set(Room which, NewSetting wanted) {
        var version = qanda.of(which.id()).version();
        qanda.set(host, which, wanted, "\"" + version + "\"");
    }

    public Ask ask(Viewer who, String words) {
        return asks.ask(who, room, new NewAsk(words, Way.NAMED, null), null).ask();
    }

    public Ask ask(Viewer who, Way way, String words) {
        var receipt = way == Way.STRICT ? newReceipt() : null;
        return asks.ask(who, room, new NewAsk(words, way, receipt), null).ask();
    }

    /** As a client would make one. */
    public static String newReceipt() {
        var bytes = new byte[16];
        new java.security.SecureRandom().nextBytes(bytes);
        return java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    public Press by(Viewer who, Ask ask) {
        return by(who, ask.id());
    }

    public Press by(Viewer who, UUID ask) {
        return new Press(who, room, ask, null);
    }

    public Press at(Viewer who, Ask ask, int version) {
        return new Press(who, room, ask.id(), "\"" + version + "\"");
    }

    public Ask promise(Ask ask, String day) {
        return promises.promise(by(host, ask), other.person(), LocalDate.parse(day));
    }

    /** Does what has fallen due. */
    public void doDueWork() {
        boolean more = true;
        while (more) {
            more = all.due.runNext(Map.<String, DueWork>of(promises.kind(), promises));
        }
    }

    @Override
    public void close() {
        all.close();
    }
}
