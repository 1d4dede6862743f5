package org.lunchroom.mentoring;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lunchroom.identity.Viewer;
import org.lunchroom.notifications.Kind;
import org.lunchroom.notifications.Notice;
import org.lunchroom.notifications.NoticeTeller;
import org.lunchroom.notifications.Said;

/** What a pair says in the inboxes of its two. */
@Singleton
public class MentoringNews implements NoticeTeller {
    private final Mentoring mentoring;

    @Inject
    public MentoringNews(Mentoring mentoring) {
        this.mentoring = mentoring;
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.MENTORING);
    }

    @Override
    public Map<UUID, Said> say(Viewer viewer, List<Notice> notices) {
        var pairs = mentoring.all(notices.stream().map(Notice::subject).toList()).stream()
                .filter(pair -> pair.holds(viewer.person()))
                .collect(Collectors.toMap(Pair::id, Function.identity()));
        return notices.stream()
                .filter(notice -> pairs.containsKey(notice.subject()))
                .collect(Collectors.toMap(Notice::id, notice -> {
                    var pair = pairs.get(notice.subject());
                    var other = pair.other(viewer.person());
                    return new Said(null, pair.about(), other, "people.html?view=mentoring", null);
                }));
    }
}
