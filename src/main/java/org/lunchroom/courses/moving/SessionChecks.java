package org.lunchroom.courses.moving;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lunchroom.courses.CourseSession;
import org.lunchroom.courses.Talks;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;

/** Looks whether the chats that a trainer wants beside sessions are theirs to show: whoever is in the course will see them. */
@Singleton
public class SessionChecks {
    private final Iterable<Talks> talks;

    @Inject
    SessionChecks(Instance<Talks> talks) {
        this((Iterable<Talks>) talks);
    }

    public SessionChecks(Iterable<Talks> talks) {
        this.talks = talks;
    }

    void refuseStrangers(Viewer viewer, List<CourseSession> wanted, Collection<CourseSession> there) {
        Set<UUID> known =
                there.stream().map(CourseSession::chat).filter(Objects::nonNull).collect(Collectors.toSet());
        for (var session : wanted) {
            if (session.chat() != null && !known.contains(session.chat()) && !isTheirs(viewer, session.chat())) {
                throw Problem.invalid(
                        "no-such-chat", "sessions.chat", "“" + session.title() + "” names a chat that you don't lead.");
            }
        }
    }

    private boolean isTheirs(Viewer viewer, UUID chat) {
        for (var one : talks) {
            if (one.leads(viewer, chat)) {
                return true;
            }
        }
        return false;
    }
}
