package org.lunchroom.inbox;

import java.util.HashMap;
import java.util.Map;
import org.lunchroom.kernel.language.Language;
import org.lunchroom.kernel.language.Sentences;
import org.lunchroom.kernel.language.Speech;
import org.lunchroom.notifications.ShownNotice;

/** What a single notice says where it leaves the page: in a mail. */
final class NoticeWords {
    static final Sentences SENTENCES = Sentences.of(NoticeWords.class, "notices");

    private NoticeWords() {}

    static Speech in(Language language) {
        return SENTENCES.in(language);
    }

    /** One line: who did what, and where. */
    static String line(Speech words, ShownNotice notice) {
        var values = new HashMap<String, Object>();
        values.put(
                "name",
                notice.by() == null ? words.say("somebody") : notice.by().name());
        values.put("room", notice.room() == null ? "" : "#" + notice.room());
        values.put("title", notice.title() == null ? "" : notice.title());
        if (notice.count() != null) {
            values.put("count", notice.count());
        }
        return words.say(notice.kind(), Map.copyOf(values));
    }
}
