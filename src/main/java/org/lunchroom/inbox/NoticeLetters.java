package org.lunchroom.inbox;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lunchroom.digests.Links;
import org.lunchroom.digests.Trees;
import org.lunchroom.digests.sending.Answerable;
import org.lunchroom.digests.sending.Letter;
import org.lunchroom.digests.sending.LetterWriter;
import org.lunchroom.digests.sending.Recipient;
import org.lunchroom.digests.sending.Sheet;
import org.lunchroom.digests.sending.Unsubscribing;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.notifications.Choices;
import org.lunchroom.notifications.InSight;
import org.lunchroom.notifications.Kind;
import org.lunchroom.notifications.Notice;
import org.lunchroom.notifications.Notices;
import org.lunchroom.notifications.ShownNotice;

/** A single notice by mail, for who wants that and has not read it meanwhile. */
@Singleton
public class NoticeLetters implements LetterWriter {
    private final Database database;
    private final Notices notices;
    private final Choices choices;
    private final InSight sight;
    private final Unsubscribing unsubscribing;
    private final Links links;

    @Inject
    public NoticeLetters(
            Database database,
            Notices notices,
            Choices choices,
            InSight sight,
            Unsubscribing unsubscribing,
            Links links) {
        this.database = database;
        this.notices = notices;
        this.choices = choices;
        this.sight = sight;
        this.unsubscribing = unsubscribing;
        this.links = links;
    }

    @Override
    public Letter.Kind kind() {
        return Letter.Kind.NOTICE;
    }

    @Override
    public boolean wanted(UUID person, Letter letter) {
        return notice(letter)
                .filter(Notice::unread)
                .filter(notice -> choices.mails(person, notice.kind(), notice.room()))
                .filter(notice -> !sight.whole(notice).isEmpty())
                .isPresent();
    }

    private Optional<Notice> notice(Letter letter) {
        return database.read(handle -> notices.find(handle, letter.about()));
    }

    // Whoever is named, or replied to, answers where it was said.
    @Override
    public Optional<Answerable> answerable(Recipient to, Letter letter) {
        return notice(letter)
                .filter(notice -> notice.kind() == Kind.MENTION || notice.kind() == Kind.REPLY)
                .filter(notice -> notice.room() != null)
                .map(notice -> new Answerable(notice.room(), notice.subject()));
    }

    @Override
    public Optional<Sheet> write(Recipient to, Letter letter) {
        return notice(letter)
                .flatMap(notice -> sight.whole(notice).stream().findFirst().map(shown -> sheet(to, shown)));
    }

    private Sheet sheet(Recipient to, ShownNotice notice) {
        var words = NoticeWords.in(to.language());
        var line = NoticeWords.line(words, notice);
        return new Sheet(
                to.language(),
                line,
                notice.room() == null ? words.say("over") : "#" + notice.room(),
                line,
                notice.text() == null ? null : Trees.verbatim(notice.text()),
                List.of(),
                notice.href() == null ? links.base() + "/inbox.html" : notice.href(),
                words.say("open"),
                words.say("why"),
                "notices",
                unsubscribing.address(Letter.Kind.NOTICE, to.viewer().person(), null));
    }
}
