package org.lunchroom.ideas;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.text.Words;
import org.lunchroom.qanda.Ask;
import org.lunchroom.qanda.Asks;
import org.lunchroom.qanda.Way;
import org.lunchroom.rooms.Message;
import org.lunchroom.rooms.Messages;
import org.lunchroom.rooms.Rooms;

/** What cards are about, read where it was said: what was removed, hidden or declined since has no words any more. */
@Singleton
public class Origins {
    private final Rooms rooms;
    private final Messages messages;
    private final Asks asks;

    @Inject
    public Origins(Rooms rooms, Messages messages, Asks asks) {
        this.rooms = rooms;
        this.messages = messages;
        this.asks = asks;
    }

    /** What the viewer wants to keep, if they may read it; else it does not exist for them. */
    Origin wanted(Viewer viewer, NewIdea wanted) {
        if ((wanted.message() == null) == (wanted.ask() == null)) {
            throw Problem.invalid("one-origin", "message", "Name a message or an ask, and not both.");
        }
        return (wanted.message() == null ? ask(wanted.ask()) : message(wanted.message()))
                .filter(origin -> rooms.reads(viewer, rooms.byId(origin.room())))
                .orElseThrow(Problem::notFound);
    }

    private Optional<Origin> message(UUID id) {
        return messages.all(List.of(id)).stream()
                .filter(Origins::stands)
                .findFirst()
                .map(found -> new Origin(found.room(), found.id(), null, found.author()));
    }

    private Optional<Origin> ask(UUID id) {
        return asks.find(id).filter(Ask::isShown).map(found -> new Origin(found.room(), null, found.id(), null));
    }

    /** Whose words a card is made of; empty for an ask, and for words that are gone. */
    public Optional<UUID> author(Idea idea) {
        return idea.message() == null
                ? Optional.empty()
                : message(idea.message()).map(Origin::author);
    }

    // A rehearsal's words are its hosts' and are dropped with it.
    private static boolean stands(Message message) {
        return !message.removed() && !message.rehearsal();
    }

    /** What the cards quote, by message or ask; what is gone is left out. */
    public Map<UUID, Said> said(Collection<Idea> ideas) {
        var found = new HashMap<UUID, Said>();
        messages.all(ideas.stream().map(Idea::message).filter(Objects::nonNull).toList()).stream()
                .filter(Origins::stands)
                .forEach(message -> found.put(message.id(), said(message)));
        asks.all(ideas.stream().map(Idea::ask).filter(Objects::nonNull).toList()).stream()
                .filter(Ask::isShown)
                .forEach(ask -> found.put(ask.id(), said(ask)));
        return found;
    }

    private static Said said(Message message) {
        var words = Words.parse(message.words());
        return new Said(
                words.json(),
                words.plain(),
                null,
                message.chat(),
                message.question(),
                message.author(),
                false,
                message.at());
    }

    // Only who asked in their own name is ever named: of the others not even the id goes further than this.
    private static Said said(Ask ask) {
        var words = Words.parse(ask.words());
        var answer = ask.outcome().answer();
        boolean named = ask.way() == Way.NAMED;
        return new Said(
                words.json(),
                words.plain(),
                answer == null ? null : Words.parse(answer).json(),
                null,
                null,
                named ? ask.asker() : null,
                !named,
                ask.at());
    }
}
