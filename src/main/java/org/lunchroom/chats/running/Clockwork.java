package org.lunchroom.chats.running;

import static org.lunchroom.chats.ChatState.ANNOUNCED;
import static org.lunchroom.chats.ChatState.CLOSED;
import static org.lunchroom.chats.ChatState.DRAFT;
import static org.lunchroom.chats.ChatState.LIVE;
import static org.lunchroom.chats.ChatState.LOBBY;
import static org.lunchroom.chats.ChatState.REHEARSAL;
import static org.lunchroom.chats.ChatState.SECOND_SITTING;
import static org.lunchroom.chats.RunOfShow.End.EITHER;
import static org.lunchroom.chats.RunOfShow.End.KEEP;

import java.time.Instant;
import org.lunchroom.chats.Moments;
import org.lunchroom.chats.RunOfShow;
import org.lunchroom.chats.Stage;

/**
 * What the clock does to a chat. Each moment moves it by one: after an hour of darkness the moments are made up for in
 * their order, each once, and each is noted at the time it was planned for.
 */
final class Clockwork {
    private Clockwork() {}

    /** The chat after its next moment. */
    static Stage afterMoment(Stage stage) {
        return switch (stage.chat().state()) {
            case DRAFT, CLOSED, CANCELLED -> stage;
            case ANNOUNCED -> stage.with(stage.chat().now(LOBBY));
            case LOBBY -> live(stage, stage.chat().startsAt());
            case LIVE, REHEARSAL -> onward(stage);
            case SECOND_SITTING -> stage.with(stage.chat().now(CLOSED));
        };
    }

    private static Stage onward(Stage stage) {
        var show = stage.show();
        var moment = Moments.next(stage).orElseThrow();
        boolean rehearsing = stage.chat().state() == REHEARSAL;
        if (rehearsing && moment.equals(stage.chat().lobbyAt()) && stage.chat().announced()) {
            return undone(stage);
        }
        if (show.held()) {
            return stage.with(show.resume(moment, EITHER));
        }
        var coming = show.coming().filter(step -> step.startsAt().isBefore(show.endsAt()));
        if (coming.isPresent()) {
            return stage.with(show.next(coming.get().startsAt(), KEEP));
        }
        return rehearsing ? undone(stage) : over(stage, moment);
    }

    /** The show begins before everybody. */
    static Stage live(Stage stage, Instant at) {
        var begun = stage.show().begun(at);
        return new Stage(stage.chat().now(LIVE).startingAt(at).showing(begun), begun);
    }

    /** The live hour is over. */
    static Stage over(Stage stage, Instant at) {
        var ended = stage.show().ended(at);
        var chat = stage.chat();
        var next = chat.plan().secondSittingHours() == 0 ? CLOSED : SECOND_SITTING;
        return new Stage(
                chat.now(next).showing(ended).closedAt(at, chat.peakPresent()).recapped("draft"), ended);
    }

    /** The show begins among its hosts. */
    static Stage rehearsing(Stage stage, Instant at) {
        return stage.with(stage.chat().now(REHEARSAL)).with(stage.show().begun(at));
    }

    /** As it was before the rehearsal: nothing shown, everything where it was planned. */
    static Stage undone(Stage stage) {
        var chat = stage.chat().now(stage.chat().announced() ? ANNOUNCED : DRAFT);
        return stage.with(chat)
                .with(RunOfShow.planned(
                        chat.startsAt(), chat.minutes(), stage.show().steps()));
    }
}
