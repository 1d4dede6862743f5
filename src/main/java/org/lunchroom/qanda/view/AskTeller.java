package org.lunchroom.qanda.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lunchroom.journal.Entry;
import org.lunchroom.kernel.Json;
import org.lunchroom.kernel.http.JsonAnswers;
import org.lunchroom.qanda.Ask;
import org.lunchroom.qanda.AskChanges;
import org.lunchroom.qanda.Asks;
import org.lunchroom.qanda.setup.Qanda;
import org.lunchroom.qanda.votes.Votes;
import org.lunchroom.rooms.EntryTeller;
import org.lunchroom.rooms.Rooms;

/** Says what an ask's entries mean now: to those who run the room everything, to everybody what they may see. */
@Singleton
public class AskTeller implements EntryTeller {
    /** The entry that reminds the hosts of a promise whose day is over. */
    public static final String OVERDUE = "promise.overdue";

    private static final Set<String> TOLD = Set.of(AskChanges.CHANGED, Votes.VOTED, Qanda.CHANGED, OVERDUE);

    private final Asks asks;
    private final ShownAsks shown;
    private final QandaViews views;
    private final Rooms rooms;

    @Inject
    public AskTeller(Asks asks, ShownAsks shown, QandaViews views, Rooms rooms) {
        this.asks = asks;
        this.shown = shown;
        this.views = views;
        this.rooms = rooms;
    }

    @Override
    public boolean tells(String type) {
        return TOLD.contains(type);
    }

    // Words that were declined, reworded or merged must not come again from what was encoded before.
    @Override
    public boolean changesEarlier(Entry entry) {
        return entry.type().equals(AskChanges.CHANGED) && !AskChanges.isFirst(entry);
    }

    @Override
    public Optional<JsonObject> says(Entry entry) {
        if (entry.type().equals(Qanda.CHANGED)) {
            var view = views.open(rooms.byId(entry.stream().owner()));
            return Optional.of(member("qanda", JsonAnswers.object(view)));
        }
        return asks.find(entry.subject()).map(ask -> switch (entry.type()) {
            case Votes.VOTED -> votes(ask);
            default -> member("ask", entry.stream().kind().equals("hosts") ? moderated(ask) : open(ask));
        });
    }

    private static JsonObject votes(Ask ask) {
        return Json.createObjectBuilder()
                .add("id", ask.id().toString())
                .add("votes", ask.votes())
                .build();
    }

    private JsonObject moderated(Ask ask) {
        return JsonAnswers.object(shown.moderated(List.of(ask)).get(0));
    }

    private JsonObject open(Ask ask) {
        return ask.isKnown()
                ? JsonAnswers.object(shown.open(List.of(ask)).get(0))
                : Json.createObjectBuilder()
                        .add("id", ask.id().toString())
                        .add("removed", true)
                        .build();
    }

    private static JsonObject member(String name, JsonObject value) {
        return Json.createObjectBuilder().add(name, value).build();
    }
}
