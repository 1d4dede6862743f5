package org.lunchroom.qanda;

import jakarta.json.JsonObject;
import java.util.EnumSet;
import java.util.Map;
import java.util.TreeMap;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.Json;
import org.lunchroom.kernel.http.JsonAnswers;

/** The asks of a room as the widget of somebody in it keeps them: a list, and what the stream says. */
final class OnScreen {
    private final TestQanda test;
    private final Map<String, JsonObject> asks = new TreeMap<>();

    OnScreen(TestQanda test) {
        this.test = test;
        var all = new WhichAsks(Sorting.NEW, EnumSet.allOf(AskState.class), null, 200);
        // Somebody who asks nothing and runs nothing.
        var viewer = test.all.somebody("Mei Lin");
        test.shown.to(viewer, test.room, test.asks.list(viewer, test.room, all).asks()).stream()
                .map(JsonAnswers::object)
                .forEach(ask -> asks.put(ask.getString("id"), ask));
    }

    void apply(long head) {
        test.all
                .journal
                .after(StreamId.room(test.room.id()), head, 1000)
                .forEach(entry -> test.all.stream.says(entry).ifPresent(this::apply));
    }

    private void apply(JsonObject said) {
        if (said.containsKey("votes")) {
            asks.computeIfPresent(said.getString("id"), (id, ask) -> Json.createObjectBuilder(ask)
                    .add("votes", said.get("votes"))
                    .build());
        } else if (said.containsKey("ask")) {
            var ask = said.getJsonObject("ask");
            if (ask.containsKey("removed")) {
                asks.remove(ask.getString("id"));
            } else {
                asks.put(ask.getString("id"), ask);
            }
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OnScreen screen && screen.asks.equals(asks);
    }

    @Override
    public int hashCode() {
        return asks.hashCode();
    }

    @Override
    public String toString() {
        return asks.toString();
    }
}
