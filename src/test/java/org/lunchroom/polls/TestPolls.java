package org.lunchroom.polls;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.lunchroom.audit.Audit;
import org.lunchroom.chats.Stand;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.time.MovableClock;
import org.lunchroom.polls.steps.StepPolls;
import org.lunchroom.polls.view.PollTeller;
import org.lunchroom.polls.view.ShownPoll;
import org.lunchroom.polls.view.ShownPolls;
import org.lunchroom.polls.votes.Ballot;
import org.lunchroom.polls.votes.Votes;
import org.lunchroom.rooms.NewRoom;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.RoomKind;
import org.lunchroom.rooms.Visibility;

/** Polls on a fresh database, put together by hand: an open room with a host, and as many voters as one likes. */
public final class TestPolls {
    public final Stand stand;
    public final Polls polls;
    public final Votes votes;
    public final ShownPolls shown;
    public final StepPolls steps;
    public final PollTeller teller;
    public final Viewer host;
    public final Room room;

    public TestPolls(Database database, MovableClock clock) {
        stand = new Stand(database, clock);
        var audit = new Audit(database, clock);
        var changes = new PollChanges(stand.journal);
        polls = new Polls(database, clock, stand.rooms, stand.chats, changes, audit);
        var settings = new Settings(
                name -> name.equals("lunchroom.poll.banned.words") ? Optional.of("Blöd, darn it") : Optional.empty());
        votes = new Votes(database, stand.journal, audit, polls, changes, settings);
        shown = new ShownPolls(polls, votes, stand.rooms);
        steps = new StepPolls(database, clock, stand.chats, stand.changes, changes);
        stand.watches.add(steps);
        teller = new PollTeller(polls, shown);
        host = stand.person("Hanna Berg");
        room = stand.rooms.found(
                host, new NewRoom("feedback", "Feedback", "", RoomKind.CHAT, Visibility.OPEN, null, null, null));
    }

    public static NewPoll wanted(PollKind kind, String... options) {
        return new NewPoll(kind, "Which one?", List.of(options), null, null, null, null);
    }

    public static NewPoll strict(PollKind kind, String... options) {
        return new NewPoll(kind, "Which one?", List.of(options), null, null, null, true);
    }

    public static NewPoll hidden(PollKind kind, String... options) {
        return new NewPoll(kind, "Which one?", List.of(options), null, null, true, null);
    }

    public Poll draft(NewPoll wanted) {
        return polls.add(host, room, wanted, null).poll();
    }

    public Poll open(NewPoll wanted) {
        return polls.open(host, room, draft(wanted).id());
    }

    public List<Viewer> people(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> stand.person("Voter " + UUID.randomUUID()))
                .toList();
    }

    public void vote(Viewer who, Poll poll, Integer... choices) {
        votes.vote(who, room, poll.id(), new Ballot(List.of(choices), null));
    }

    public void say(Viewer who, Poll poll, String... words) {
        votes.vote(who, room, poll.id(), new Ballot(null, List.of(words)));
    }

    public ShownPoll seen(Poll poll) {
        return shown.to(host, room, poll.id()).poll();
    }
}
