package org.lunchroom.search.sources;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lunchroom.chats.Chat;
import org.lunchroom.chats.Chats;
import org.lunchroom.chats.StepKind;
import org.lunchroom.journal.Entry;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.text.Words;
import org.lunchroom.recap.Recaps;
import org.lunchroom.search.index.Findable;
import org.lunchroom.search.index.Kind;
import org.lunchroom.search.index.Reader;
import org.lunchroom.search.index.Source;

/** Published recaps: title, intro and questions. The answers in them are messages and are found as such. */
@Singleton
public class RecapSource implements Source {
    private final Chats chats;
    private final Recaps recaps;

    @Inject
    public RecapSource(Chats chats, Recaps recaps) {
        this.chats = chats;
        this.recaps = recaps;
    }

    @Override
    public Kind kind() {
        return Kind.RECAP;
    }

    @Override
    public boolean tells(Entry entry) {
        return entry.type().equals("chat.changed");
    }

    @Override
    public List<Findable> now(Collection<UUID> ids) {
        return published(ids).stream().map(this::findable).toList();
    }

    /** Those of these chats whose recap everybody in their room may read. */
    public List<Chat> published(Collection<UUID> ids) {
        return ids.stream()
                .map(this::chat)
                .flatMap(Optional::stream)
                .filter(chat ->
                        chat.announced() && recaps.publishedIntro(chat.id()).isPresent())
                .toList();
    }

    private Optional<Chat> chat(UUID id) {
        try {
            return Optional.of(chats.byId(id));
        } catch (Problem gone) {
            return Optional.empty();
        }
    }

    /** The intro, then the questions. */
    public List<String> text(Chat chat) {
        var text = new ArrayList<String>();
        recaps.publishedIntro(chat.id())
                .ifPresent(intro -> text.add(Words.parse(intro).plain()));
        chats.steps(chat.id()).stream()
                .filter(step -> step.kind() == StepKind.QUESTION && step.released())
                .forEach(step -> text.add(Words.parse(step.text()).plain()));
        return text;
    }

    private Findable findable(Chat chat) {
        var words = new ArrayList<>(List.of(chat.title()));
        words.addAll(text(chat));
        return new Findable(
                Kind.RECAP,
                chat.id(),
                Set.of(Reader.ofRoom(chat.room())),
                chat.room(),
                null,
                words,
                List.of(),
                Set.of("recap"),
                chat.startsAt(),
                0,
                null);
    }
}
