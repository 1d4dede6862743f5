package org.lunchroom.recap;

import java.util.Optional;
import org.lunchroom.audit.Audit;
import org.lunchroom.chats.Stand;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.time.MovableClock;
import org.lunchroom.kernel.web.KnownPages;
import org.lunchroom.polls.PollChanges;
import org.lunchroom.polls.Polls;
import org.lunchroom.polls.steps.StepPolls;
import org.lunchroom.polls.view.ShownPolls;
import org.lunchroom.polls.votes.PastPolls;
import org.lunchroom.polls.votes.Votes;
import org.lunchroom.qanda.AskChanges;
import org.lunchroom.qanda.Asks;
import org.lunchroom.qanda.queue.Acts;
import org.lunchroom.qanda.queue.Approvals;
import org.lunchroom.qanda.queue.Merges;
import org.lunchroom.qanda.queue.Promises;
import org.lunchroom.qanda.queue.Queue;
import org.lunchroom.qanda.setup.Qanda;
import org.lunchroom.qanda.steps.QandaSteps;
import org.lunchroom.qanda.view.ShownAsks;
import org.lunchroom.rooms.Authors;
import org.lunchroom.rooms.Mentioned;
import org.lunchroom.rooms.PastMessages;
import org.lunchroom.rooms.PostLimits;
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
    public final Polls polls;
    public final Qanda qanda;
    public final Asks asks;
    public final Queue queue;
    public Promises promises;
    public Votes pollVotes;
    public StepPolls stepPolls;

    public RecapStand(Database database, MovableClock clock) {
        this(new Stand(database, clock));
    }

    private RecapStand(Stand on) {
        stand = on;
        var shown = new ShownMessages(
                on.database, new Authors(on.people, on.rooms), new Mentioned(on.people, on.rooms), KnownPages.NONE);
        var audit = new Audit(on.database, on.clock);
        polls = polls(on, audit);
        qanda = new Qanda(on.database, on.clock, on.journal, audit, on.rooms);
        on.watches.add(new QandaSteps(qanda));
        var askChanges = new AskChanges(qanda, on.journal);
        var limits = new PostLimits(new Settings(name -> Optional.of("100000")));
        asks = new Asks(on.database, on.clock, on.rooms, qanda, askChanges, limits);
        queue = queue(on, audit, askChanges);
        var shownAsks = new ShownAsks(on.database, on.clock, on.people, on.rooms);
        var sources = new Sources(
                on.database,
                on.rooms,
                on.chats,
                on.messages,
                shown,
                on.people,
                on.picks,
                new PolledHere(polls, new ShownPolls(polls, pollVotes, on.rooms)),
                new AskedHere(on.chats, asks, shownAsks));
        recaps = new Recaps(on.database, on.clock, on.chats, on.changes, on.messages, on.picks, sources);
        tickets = new Tickets(on.database, on.clock, recaps);
        var people = new PastPeople(on.people);
        var past = new PastMessages(on.journal, on.clock, on.occasions);
        var pastPolls = new PastPolls(on.clock, new PollChanges(on.journal));
        var pastChats = new PastChats(on.clock, on.changes, past, people, recaps, pastPolls);
        imports = new Imports(on.database, on.clock, on.rooms, on.chats, pastChats, audit);
        var scripts = new Scripts(on.rooms, on.messages);
        var revival = new Revival(on.chats, on.changes, on.controls, on.clock, pastPolls);
        replays = new Replays(on.database, on.clock, on.due, on.rooms, on.chats, recaps, scripts, past, revival, audit);
        on.works(replays);
    }

    private Polls polls(Stand on, Audit audit) {
        var changes = new PollChanges(on.journal);
        var made = new Polls(on.database, on.clock, on.rooms, on.chats, changes, audit);
        pollVotes = new Votes(on.database, on.journal, audit, made, changes, new Settings(name -> Optional.empty()));
        stepPolls = new StepPolls(on.database, on.clock, on.chats, on.changes, changes);
        on.watches.add(stepPolls);
        return made;
    }

    private Queue queue(Stand on, Audit audit, AskChanges changes) {
        var acts = new Acts(on.database, on.due, audit, qanda, asks, changes);
        promises = new Promises(acts, changes, on.clock, on.due, on.journal, on.people);
        var votes = new org.lunchroom.qanda.votes.Votes(on.database, on.journal, qanda, asks, changes);
        var approvals = new Approvals(on.database, on.clock, qanda, acts);
        return new Queue(acts, changes, approvals, new Merges(acts, changes, votes));
    }

    /** The same database after a restart. */
    public RecapStand restarted() {
        return new RecapStand(stand.restarted());
    }
}
