package org.lunchroom.calendars;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.lunchroom.audit.Audit;
import org.lunchroom.calendars.following.CourseCalendar;
import org.lunchroom.calendars.following.Followed;
import org.lunchroom.calendars.following.OwnCalendar;
import org.lunchroom.calendars.following.RoomCalendar;
import org.lunchroom.chats.Chat;
import org.lunchroom.chats.Stand;
import org.lunchroom.chats.planning.EditedChat;
import org.lunchroom.chats.planning.NewChat;
import org.lunchroom.courses.Cohort;
import org.lunchroom.courses.Cohorts;
import org.lunchroom.courses.Courses;
import org.lunchroom.courses.Founding;
import org.lunchroom.courses.NewCohort;
import org.lunchroom.courses.NewSession;
import org.lunchroom.courses.phases.Phases;
import org.lunchroom.digests.TestDigests;
import org.lunchroom.feeds.Subscriptions;
import org.lunchroom.goals.TestGoals;
import org.lunchroom.identity.Roles;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.mail.Mailer;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.time.MovableClock;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.guests.RoomAddresses;
import org.lunchroom.rooms.guests.TestGuests;

/** Everything of calendars by hand, on the people and the room of {@link TestGoals}. */
public final class TestCalendars {
    public final TestGoals goals;
    public final TestDigests mail;
    public final Stand stand;
    public final Cohorts cohorts;
    public final Calendar calendar;
    public final ChatDates chatDates;
    public final Subscriptions subscriptions;
    public final Viewer ines;
    public final Viewer tom;
    public final Room room;
    private final Courses courses;
    private final Founding founding;

    public TestCalendars(Database database, MovableClock clock, Mailer mailer) {
        goals = new TestGoals(database, clock, mailer);
        mail = goals.mail;
        stand = mail.stand;
        ines = goals.ines;
        tom = goals.tom;
        room = goals.room;
        var audit = new Audit(database, clock);
        courses = new Courses(database, clock, audit);
        var phases = new Phases(database, clock, stand.due);
        cohorts = new Cohorts(database, clock, stand.journal, stand.rooms, phases);
        founding = new Founding(database, clock, audit, stand.rooms, mail.members, cohorts, phases);
        var guests = new TestGuests(database, clock, stand.journal, stand.people, stand.rooms);
        var addresses = new RoomAddresses(guests.settings, guests.entrances, guests.part);
        chatDates = new ChatDates(stand.chats, stand.rsvps, addresses);
        calendar = new Calendar(
                stand.rooms,
                mail.members,
                chatDates,
                new CourseDates(cohorts, addresses),
                new GoalDates(goals.goals, addresses));
        var followed = new Followed(clock);
        subscriptions = new Subscriptions(
                database,
                clock,
                stand.people,
                mail.languages,
                mail.settings,
                List.of(
                        new OwnCalendar(calendar, followed),
                        new RoomCalendar(stand.rooms, calendar, followed),
                        new CourseCalendar(stand.rooms, cohorts, calendar, followed)));
    }

    /** An announced hour of Ines in Berlin. */
    public Chat chat(String title, String localTime) {
        return announced(new NewChat(
                title,
                LocalDateTime.parse(localTime),
                "Europe/Berlin",
                60,
                null,
                null,
                List.of(ines.person()),
                null,
                null,
                null,
                null));
    }

    private Chat announced(NewChat wanted) {
        var draft = stand.planner.schedule(ines, room, wanted, null).chat();
        return stand.announcements.announce(ines, draft.id(), null);
    }

    /** One on each Monday, so many times. */
    public List<Chat> series(String title, String localTime, int count) {
        var draft = stand.planner
                .schedule(
                        ines,
                        room,
                        new NewChat(
                                title,
                                LocalDateTime.parse(localTime),
                                "Europe/Berlin",
                                60,
                                null,
                                null,
                                List.of(ines.person()),
                                null,
                                new NewChat.Repeat("FREQ=WEEKLY;BYDAY=MO", null, count),
                                null,
                                null),
                        null)
                .chat();
        stand.announcements.announce(ines, draft.id(), org.lunchroom.chats.planning.Scope.ALL);
        return stand.chats.inRoom(ines, room, java.util.EnumSet.of(org.lunchroom.chats.ChatState.ANNOUNCED));
    }

    public Chat moved(Chat chat, String localTime) {
        return edited(chat, null, LocalDateTime.parse(localTime));
    }

    public Chat called(Chat chat, String title) {
        return edited(chat, title, null);
    }

    private Chat edited(Chat chat, String title, LocalDateTime startsAt) {
        var version = "\"" + stand.chats.byId(chat.id()).version() + "\"";
        var edit = new EditedChat(title, startsAt, null, null, null, null, null, null, null);
        return stand.editor.edit(ines, chat.id(), version, edit);
    }

    /** A course of Ines, with these sessions, or with its days alone; Tom is in it. */
    public Cohort course(String tag, NewSession... sessions) {
        var trainer = new Viewer(ines.person(), ines.name(), Roles.held(java.util.Set.of(Roles.ORGANISER)));
        var course = courses.make(trainer, "Leading", "", null);
        var first = LocalDate.parse("2026-12-07");
        var wanted = new NewCohort(
                "Leading, group 7",
                tag,
                "Europe/Berlin",
                sessions.length == 0 ? first : null,
                sessions.length == 0 ? first.plusDays(1) : null,
                List.of(sessions),
                List.of(),
                null,
                false);
        var cohort = founding.make(trainer, course, wanted, null);
        mail.members.appoint(trainer, cohorts.room(cohort), tom.person(), org.lunchroom.rooms.Role.PARTICIPANT);
        return cohort;
    }

    public void answers(Viewer viewer, Chat chat, String answer) {
        stand.rsvps.answer(viewer, chat.id(), answer);
    }

    /** The secret of a new address. */
    public String follow(Viewer viewer, String kind, String name) {
        return subscriptions
                .follow(
                        viewer,
                        new Subscriptions.Wish(kind, name),
                        UUID.randomUUID().toString())
                .secret();
    }
}
