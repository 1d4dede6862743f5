package org.lunchroom.digests.catchup;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lunchroom.digests.Links;
import org.lunchroom.digests.sending.Letter;
import org.lunchroom.digests.sending.LetterWriter;
import org.lunchroom.digests.sending.MailWords;
import org.lunchroom.digests.sending.Recipient;
import org.lunchroom.digests.sending.Sheet;
import org.lunchroom.digests.sending.Unsubscribing;
import org.lunchroom.digests.sending.Wishes;

/** Catch-ups by mail: for who asked for them, and only in weeks in which something happened. */
@Singleton
public class CatchUpLetters implements LetterWriter {
    private final CatchUps catchUps;
    private final Wishes wishes;
    private final Unsubscribing unsubscribing;
    private final Links links;

    @Inject
    public CatchUpLetters(CatchUps catchUps, Wishes wishes, Unsubscribing unsubscribing, Links links) {
        this.catchUps = catchUps;
        this.wishes = wishes;
        this.unsubscribing = unsubscribing;
        this.links = links;
    }

    @Override
    public Letter.Kind kind() {
        return Letter.Kind.CATCH_UP;
    }

    @Override
    public boolean wanted(UUID person, Letter letter) {
        return wishes.of(person).catchUp();
    }

    @Override
    public Optional<Sheet> write(Recipient to, Letter letter) {
        var items = catchUps.missed(to.viewer(), letter.since(), letter.until(), to.language());
        var words = MailWords.in(to.language());
        if (items.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Sheet(
                to.language(),
                words.say("catchup.subject", Map.of("title", items.get(0).title())),
                words.say("catchup.over"),
                words.say("catchup.heading"),
                null,
                items,
                links.base() + "/digest.html",
                words.say("catchup.page"),
                words.say("catchup.why"),
                "catch-up",
                unsubscribing.address(Letter.Kind.CATCH_UP, to.viewer().person(), null)));
    }
}
