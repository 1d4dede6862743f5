package org.lunchroom.qanda;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.qanda.view.ShownAsk;

/** An open room that takes asks, and its queue, on both databases. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
abstract class OnQueue {
    @Parameter
    TestDatabase kind;

    TestQanda test;

    @BeforeEach
    void open() {
        test = new TestQanda(kind);
    }

    @AfterEach
    void close() {
        test.close();
    }

    ShownAsk seenBy(Viewer viewer, Ask ask) {
        return test.shown.to(viewer, test.room, test.asks.seen(viewer, test.room, ask.id()));
    }

    AskState state(Ask ask) {
        return test.asks.byId(ask.id()).state();
    }

    Ask approve(Viewer who, Ask ask) {
        return test.approvals.approve(test.by(who, ask));
    }

    /** What the newest entry of the room's stream, or its hosts', says about asks. */
    JsonObject lastTold(StreamId stream) {
        var entries = test.all.journal.after(stream, 0, 1000);
        var owner = stream.kind().equals("room") ? test.all.stream : test.all.hostsStream;
        return owner.says(entries.get(entries.size() - 1)).orElseThrow();
    }

    static List<String> atOnce(Supplier<Ask> one, Supplier<Ask> other) {
        return Stream.of(CompletableFuture.supplyAsync(one), CompletableFuture.supplyAsync(other)).toList().stream()
                .map(OnQueue::code)
                .toList();
    }

    private static String code(CompletableFuture<Ask> act) {
        try {
            act.join();
            return "done";
        } catch (CompletionException e) {
            return ((Problem) e.getCause()).code();
        }
    }
}
