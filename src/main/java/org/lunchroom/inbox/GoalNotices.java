package org.lunchroom.inbox;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lunchroom.digests.Links;
import org.lunchroom.goals.Goal;
import org.lunchroom.goals.Goals;
import org.lunchroom.goals.checkins.CheckIn;
import org.lunchroom.goals.checkins.CheckIns;
import org.lunchroom.identity.Viewer;
import org.lunchroom.notifications.Kind;
import org.lunchroom.notifications.Notice;
import org.lunchroom.notifications.NoticeTeller;
import org.lunchroom.notifications.Said;
import org.lunchroom.rooms.Rooms;

/** The question how it goes with a goal, until it is answered. */
@Singleton
public class GoalNotices implements NoticeTeller {
    private final Goals goals;
    private final CheckIns checkIns;
    private final Rooms rooms;
    private final Links links;

    @Inject
    public GoalNotices(Goals goals, CheckIns checkIns, Rooms rooms, Links links) {
        this.goals = goals;
        this.checkIns = checkIns;
        this.rooms = rooms;
        this.links = links;
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.GOAL);
    }

    @Override
    public Map<UUID, Said> say(Viewer viewer, List<Notice> notices) {
        var asked = checkIns.of(notices.stream().map(Notice::subject).toList());
        var said = new HashMap<UUID, Said>();
        for (var notice : notices) {
            goals.find(notice.subject())
                    .filter(goal -> goal.person().equals(viewer.person()) || goal.partneredBy(viewer.person()))
                    .filter(goal -> CheckIns.open(goal, asked.getOrDefault(goal.id(), List.of()))
                            .filter(GoalNotices::isAsked)
                            .isPresent())
                    .ifPresent(goal -> said.put(notice.id(), said(goal)));
        }
        return said;
    }

    private static boolean isAsked(CheckIn one) {
        return one.askedAt() != null;
    }

    private Said said(Goal goal) {
        var place = links.room(rooms.byId(goal.room()).tag());
        return Said.words(MessageNotices.first(goal.words()), null, place);
    }
}
