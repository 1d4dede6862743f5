package org.lunchroom.recap;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.lunchroom.chats.Chat;
import org.lunchroom.chats.Chats;
import org.lunchroom.chats.Step;
import org.lunchroom.chats.StepKind;
import org.lunchroom.qanda.AskState;
import org.lunchroom.qanda.Asks;
import org.lunchroom.qanda.view.ShownAsk;
import org.lunchroom.qanda.view.ShownAsks;

/** Finds what was answered or promised at a chat's steps for questions. */
@Singleton
public class AskedHere {
    private static final Set<AskState> DEALT_WITH = EnumSet.of(AskState.ANSWERED, AskState.PROMISED);

    private final Chats chats;
    private final Asks asks;
    private final ShownAsks shown;

    @Inject
    public AskedHere(Chats chats, Asks asks, ShownAsks shown) {
        this.chats = chats;
        this.asks = asks;
        this.shown = shown;
    }

    List<AnsweredAsk> in(Chat chat) {
        var steps = chats.steps(chat.id()).stream()
                .filter(step -> step.kind() == StepKind.QANDA)
                .map(Step::id)
                .toList();
        var found = asks.atSteps(steps).stream()
                .filter(ask -> DEALT_WITH.contains(ask.state()))
                .toList();
        return shown.open(found).stream().map(AskedHere::answered).toList();
    }

    private static AnsweredAsk answered(ShownAsk ask) {
        boolean promised = ask.answer() == null;
        return new AnsweredAsk(
                ask.words(),
                ask.tree(),
                ask.author() == null ? null : ask.author().name(),
                ask.votes(),
                promised ? "promised" : ask.answer().how(),
                promised
                        ? new AnsweredAsk.Promise(
                                ask.promise().owner().name(), ask.promise().due())
                        : null,
                promised ? null : ask.answer().words());
    }
}
