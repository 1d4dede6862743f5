package org.lunchroom.thanks;

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

/** What a word of thanks says in the inbox of who got it, as long as it is there. */
@Singleton
public class ThanksNews implements NoticeTeller {
    private final Thanks thanks;

    @Inject
    public ThanksNews(Thanks thanks) {
        this.thanks = thanks;
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.THANKS);
    }

    @Override
    public Map<UUID, Said> say(Viewer viewer, List<Notice> notices) {
        var words = thanks.all(notices.stream().map(Notice::subject).toList()).stream()
                .collect(Collectors.toMap(Word::id, Function.identity()));
        return notices.stream()
                .filter(notice -> words.containsKey(notice.subject()))
                .collect(Collectors.toMap(Notice::id, notice -> {
                    var word = words.get(notice.subject());
                    return new Said(null, word.reason(), word.giver(), "people.html?view=thanks", null);
                }));
    }
}
