package org.lunchroom.recap;

import org.lunchroom.audit.Audit;
import org.lunchroom.chats.Stand;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.time.MovableClock;
import org.lunchroom.kernel.web.KnownPages;
import org.lunchroom.rooms.Authors;
import org.lunchroom.rooms.Mentioned;
import org.lunchroom.rooms.PastMessages;
import org.lunchroom.rooms.ShownMessages;
import org.lunchroom.transcripts.Imports;
import org.lunchroom.transcripts.PastChats;
import org.lunchroom.transcripts.PastPeople;
import org.lunchroom.transcripts.Replays;
import org.lunchroom.transcripts.Revival;
import org.lunchroom.transcripts.Scripts;

/** Chats by hand, with their recaps and imports. */
public final class RecapStand {
    public final Stand stand;
    public final Recaps recaps;
    public final Tickets tickets;
    public final Imports imports;
    public final Replays replays;

    public RecapStand(Database database, MovableClock clock) {
        this(new Stand(database, clock));
    }

    private RecapStand(Stand on) {
        stand = on;
        var shown = new ShownMessages(
                on.database, new Authors(on.people, on.rooms), new Mentioned(on.people, on.rooms), KnownPages.NONE);
        var sources = new Sources(on.database, on.rooms, on.chats, on.messages, shown, on.people, on.picks);
        recaps = new Recaps(on.database, on.clock, on.chats, on.changes, on.messages, on.picks, sources);
        tickets = new Tickets(on.database, on.clock, recaps);
        var audit = new Audit(on.database, on.clock);
        var people = new PastPeople(on.people);
        var past = new PastMessages(on.journal, on.clock, on.occasions);
        var pastChats = new PastChats(on.clock, on.changes, past, people, recaps);
        imports = new Imports(on.database, on.clock, on.rooms, on.chats, pastChats, audit);
        var scripts = new Scripts(on.rooms, on.messages);
        var revival = new Revival(on.chats, on.changes, on.controls, on.clock);
        replays = new Replays(on.database, on.clock, on.due, on.rooms, on.chats, recaps, scripts, past, revival, audit);
        on.works(replays);
    }

    /** The same database after a restart. */
    public RecapStand restarted() {
        return new RecapStand(stand.restarted());
    }
}
