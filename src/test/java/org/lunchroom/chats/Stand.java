package org.lunchroom.chats;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lunchroom.chats.answers.Links;
import org.lunchroom.chats.attendance.Rsvps;
import org.lunchroom.chats.planning.Announcements;
import org.lunchroom.chats.planning.Board;
import org.lunchroom.chats.planning.Editor;
import org.lunchroom.chats.planning.Leads;
import org.lunchroom.chats.planning.NewChat;
import org.lunchroom.chats.planning.NewStep;
import org.lunchroom.chats.planning.Planner;
import org.lunchroom.chats.running.Controls;
import org.lunchroom.chats.running.Rehearsals;
import org.lunchroom.chats.running.ShowClock;
import org.lunchroom.chats.series.Occurrences;
import org.lunchroom.chats.series.SeriesPlans;
import org.lunchroom.chats.view.ChatTeller;
import org.lunchroom.chats.view.ChatView;
import org.lunchroom.chats.view.ChatViews;
import org.lunchroom.identity.Asserted;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.Hints;
import org.lunchroom.journal.Journal;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.time.Due;
import org.lunchroom.kernel.time.DueWork;
import org.lunchroom.kernel.time.MovableClock;
import org.lunchroom.people.People;
import org.lunchroom.rooms.Mentioned;
import org.lunchroom.rooms.Messages;
import org.lunchroom.rooms.NewMessage;
import org.lunchroom.rooms.NewRoom;
import org.lunchroom.rooms.Occasion;
import org.lunchroom.rooms.PostLimits;
import org.lunchroom.rooms.Posting;
import org.lunchroom.rooms.RehearsedMessages;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;

/** A server's chats without the server: everything by hand on one database and one clock. */
public final class Stand {
    public static final Instant MORNING = Instant.parse("2026-11-30T09:00:00Z");

    public final Database database;
    public final MovableClock clock;
    public final Journal journal;
    public final Due due;
    public final Rooms rooms;
    public final People people;
    public final Messages messages;
    public final Chats chats;
    public final Changes changes;
    public final Rehearsals rehearsals;
    public final Controls controls;
    public final Leads leads;
    public final Occurrences occurrences;
    public final SeriesPlans series;
    public final Planner planner;
    public final Board board;
    public final Editor editor;
    public final Announcements announcements;
    public final Rsvps rsvps;
    public final ChatViews views;
    public final ChatTeller teller;
    public final Picks picks;
    public final List<Occasion> occasions = new ArrayList<>();
    public final List<StepWatch> watches = new ArrayList<>();
    private final Map<String, DueWork> works = new HashMap<>();

    public Stand(Database database, MovableClock clock) {
        this.database = database;
        this.clock = clock;
        journal = new Journal(database, clock, new Hints());
        due = new Due(database, clock);
        rooms = new Rooms(database, clock, journal, occasions);
        people = new People(database, clock);
        var mentioned = new Mentioned(people, rooms);
        var limits = new PostLimits(new Settings(name -> Optional.of("100000")));
        var posting = new Posting(database, clock, journal, rooms, mentioned, limits, occasions);
        messages = new Messages(database, posting, rooms);
        occasions.add(new CurrentOccasion(database, rooms));
        chats = new Chats(database, rooms);
        changes = new Changes(due, journal, clock, watches);
        rehearsals = new Rehearsals(database, chats, changes, new RehearsedMessages(database, journal), clock);
        controls = new Controls(database, chats, changes, rehearsals, clock);
        leads = new Leads(people, rooms);
        occurrences = new Occurrences(due, chats, changes, clock);
        series = new SeriesPlans(changes, occurrences, clock);
        planner = new Planner(database, rooms, chats, changes, leads, controls, series, clock);
        board = new Board(database, chats, changes);
        editor = new Editor(database, rooms, chats, changes, leads, series, clock);
        announcements = new Announcements(database, chats, changes, series, clock);
        rsvps = new Rsvps(database, chats, changes, clock);
        views = new ChatViews(chats, rooms, people, messages, rsvps, new Links(messages, people));
        picks = new Picks(database, journal, rooms, messages, chats, clock);
        teller = new ChatTeller(chats, views, picks);
        works(occurrences);
        works(new ShowClock(changes, rehearsals, due, clock));
    }

    public void works(DueWork work) {
        works.put(work.kind(), work);
    }

    /** The same database after a restart: new objects, nothing remembered. */
    public Stand restarted() {
        return new Stand(database, clock);
    }

    public Viewer person(String name) {
        var id = people.arrived(new Asserted(Ids.next(), "test", name, name, Set.of("member")));
        return new Viewer(id, name, Set.of("member"));
    }

    public Room room(Viewer host, String tag) {
        return rooms.found(host, NewRoom.called(tag, "Feedback at work"));
    }

    /** Lets the time pass to the given instant, with the clock work done on the way. */
    public void until(Instant instant) {
        clock.set(instant, 0);
        ring();
    }

    public void pass(Duration time) {
        until(clock.instant().plus(time));
    }

    /** Everything that is due now. */
    public int ring() {
        int rings = 0;
        while (due.runNext(works)) {
            rings++;
        }
        return rings;
    }

    /** An announced hour at 13:00 Berlin time: welcome 5, three questions of 15, close 10. */
    public Chat announced(Viewer host, Room room) {
        return announcements.announce(host, draft(host, room).id(), null);
    }

    public Chat draft(Viewer host, Room room) {
        return planner.schedule(host, room, hour(List.of(host.person()), List.of()), null)
                .chat();
    }

    public static NewChat hour(List<UUID> hosts, List<UUID> comoderators) {
        return new NewChat(
                "Giving feedback that lands",
                LocalDateTime.parse("2026-11-30T13:00"),
                "Europe/Berlin",
                60,
                null,
                List.of(
                        step(StepKind.WELCOME, "Welcome words", 5),
                        step(StepKind.QUESTION, "When did feedback help you?", 15),
                        step(StepKind.QUESTION, "What makes it easy to hear?", 15),
                        step(StepKind.QUESTION, "How do we ask for it?", 15),
                        step(StepKind.CLOSE, "Takeaways", 10)),
                hosts,
                comoderators,
                null,
                null,
                null);
    }

    public static NewStep step(StepKind kind, String text, int minutes) {
        return new NewStep(null, kind, text, minutes, "notes on " + text);
    }

    public Controls.Press at(Chat chat) {
        return new Controls.Press(chats.byId(chat.id()).currentStep(), null);
    }

    public String on(Chat chat) {
        return chats.show(chats.byId(chat.id())).currentStep().map(Step::text).orElse(null);
    }

    public ChatState state(Chat chat) {
        return chats.byId(chat.id()).state();
    }

    public ChatView view(Viewer viewer, Chat chat) {
        return views.of(viewer, chats.seen(viewer, chat.id()));
    }

    public org.lunchroom.rooms.Message post(Viewer author, Room room, String words) {
        return messages.post(author, room, NewMessage.of(words), null).message();
    }
}
