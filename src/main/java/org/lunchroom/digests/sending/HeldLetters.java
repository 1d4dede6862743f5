package org.lunchroom.digests.sending;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.lunchroom.digests.Links;
import org.lunchroom.digests.Trees;
import org.lunchroom.kernel.sql.Database;

/** One mail with all that was held back the day before, each with where it is; nothing of what nobody wants any more. */
@Singleton
public class HeldLetters implements LetterWriter {
    private static final int MOST = 40;

    private final Database database;
    private final DailyLimit limit;
    private final Unsubscribing unsubscribing;
    private final Links links;
    private final Iterable<LetterWriter> writers;
    private final LetterStore store = new LetterStore();

    @Inject
    HeldLetters(
            Database database,
            DailyLimit limit,
            Unsubscribing unsubscribing,
            Links links,
            Instance<LetterWriter> writers) {
        this(database, limit, unsubscribing, links, (Iterable<LetterWriter>) writers);
    }

    /** By hand; the writers of what was held are asked when needed, since this is one of them. */
    public HeldLetters(
            Database database,
            DailyLimit limit,
            Unsubscribing unsubscribing,
            Links links,
            Iterable<LetterWriter> writers) {
        this.database = database;
        this.limit = limit;
        this.unsubscribing = unsubscribing;
        this.links = links;
        this.writers = writers;
    }

    @Override
    public Letter.Kind kind() {
        return Letter.Kind.HELD;
    }

    // Tried again after the server said "not now", it holds what it gathered the first time.
    @Override
    public boolean wanted(UUID person, Letter letter) {
        return letter.attempts() > 0 || database.read(handle -> store.holds(handle, person));
    }

    @Override
    public Optional<Sheet> write(Recipient to, Letter letter) {
        var items = database.read(handle -> store.gathered(handle, letter)).stream()
                .flatMap(held -> item(to, held).stream())
                .limit(MOST)
                .toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(sheet(to, items));
    }

    private Optional<Sheet.Item> item(Recipient to, Letter held) {
        return StreamSupport.stream(writers.spliterator(), false)
                .filter(writer -> writer.kind() == held.kind())
                .filter(writer -> writer.wanted(to.viewer().person(), held))
                .findFirst()
                .flatMap(writer -> writer.write(to, held))
                .map(sheet -> new Sheet.Item(sheet.subject(), sheet.page(), null, null, sheet.over()));
    }

    private Sheet sheet(Recipient to, List<Sheet.Item> items) {
        var words = MailWords.in(to.language());
        int most = limit.of(to.wish());
        return new Sheet(
                to.language(),
                words.say("gathered.subject", Map.of("count", items.size())),
                words.say("gathered.over"),
                words.say("gathered.heading"),
                Trees.verbatim(words.say("gathered.said", Map.of("count", most))),
                items,
                links.base() + "/inbox.html",
                words.say("gathered.page"),
                words.say("gathered.why"),
                "held",
                unsubscribing.address(Letter.Kind.HELD, to.viewer().person(), null));
    }
}
