package org.lunchroom.chats.sessions;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.chats.planning.Announcements;
import org.lunchroom.chats.planning.NewChat;
import org.lunchroom.chats.planning.Planner;
import org.lunchroom.courses.Cohort;
import org.lunchroom.courses.Cohorts;
import org.lunchroom.courses.CourseSession;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;

/** Puts a backchannel beside a session with one click: at once where the session is on, at its start where it comes. */
@Singleton
public class SessionChats {
    private static final String TEMPLATE = "backchannel";

    private final Database database;
    private final Clock clock;
    private final Cohorts cohorts;
    private final Planner planner;
    private final Announcements announcements;

    @Inject
    public SessionChats(Database database, Clock clock, Cohorts cohorts, Planner planner, Announcements announcements) {
        this.database = database;
        this.clock = clock;
        this.cohorts = cohorts;
        this.planner = planner;
        this.announcements = announcements;
    }

    /** For trainers; where the session has one, that is it: two clicks make no two. */
    public Cohort open(Viewer viewer, String tag, UUID id) {
        var seen = cohorts.led(viewer, tag);
        database.run(handle -> {
            var cohort = cohorts.open(handle, seen);
            var sessions = cohorts.sessions(cohort);
            var session = sessions.stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow(Problem::notFound);
            if (session.chat() == null) {
                put(handle, viewer, cohort, sessions, session);
            }
        });
        return cohorts.byId(seen.id());
    }

    private void put(Handle handle, Viewer viewer, Cohort cohort, List<CourseSession> sessions, CourseSession session) {
        var chat = begun(viewer, cohort, session);
        var beside = new CourseSession(
                session.id(), session.title(), session.startsAt(), session.endsAt(), session.zone(), chat);
        cohorts.keep(
                handle,
                cohort,
                sessions.stream()
                        .map(one -> one.id().equals(session.id()) ? beside : one)
                        .toList());
        cohorts.tell(handle, cohort, viewer.person());
    }

    private UUID begun(Viewer viewer, Cohort cohort, CourseSession session) {
        var now = clock.instant();
        if (!session.endsAt().isAfter(now)) {
            throw Problem.conflict("session-over", "“" + session.title() + "” is over.");
        }
        var room = cohorts.room(cohort);
        if (!session.startsAt().isAfter(now)) {
            return planner.now(viewer, room, wanted(session, null), null).chat().id();
        }
        var local = LocalDateTime.ofInstant(session.startsAt(), session.zone());
        var draft = planner.schedule(viewer, room, wanted(session, local), null).chat();
        return announcements.announce(viewer, draft.id(), null).id();
    }

    private static NewChat wanted(CourseSession session, LocalDateTime local) {
        return new NewChat(
                session.title(), local, session.zone().getId(), null, TEMPLATE, null, null, null, null, null, null);
    }
}
