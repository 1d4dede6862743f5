package org.lunchroom.chats;

import static org.lunchroom.chats.ChatState.ANNOUNCED;
import static org.lunchroom.chats.ChatState.CLOSED;
import static org.lunchroom.chats.ChatState.DRAFT;
import static org.lunchroom.chats.ChatState.LIVE;
import static org.lunchroom.chats.ChatState.LOBBY;
import static org.lunchroom.chats.ChatState.REHEARSAL;
import static org.lunchroom.chats.ChatState.SECOND_SITTING;
import static org.lunchroom.chats.RunOfShow.End.EITHER;
import static org.lunchroom.chats.RunOfShow.End.KEEP;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What the clock does to a chat, and when. Each moment moves it by one: after an hour of darkness the moments are made up
 * for in their order, each once, and each is noted at the time it was planned for.
 */
final class Clockwork {
    /** Nobody holds a chat for ever by going home: then the clock runs again by itself. */
    static final Duration LONGEST_HOLD = Duration.ofHours(1);

    private Clockwork() {}

    /** When there is something to do; empty while the chat waits for people, and when it is over. */
    static Optional<Instant> nextMoment(Stage stage) {
        var chat = stage.chat();
        return switch (chat.state()) {
            case DRAFT, CLOSED, CANCELLED -> Optional.empty();
            case ANNOUNCED -> Optional.of(chat.lobbyAt());
            case LOBBY -> Optional.of(chat.startsAt());
            case LIVE -> Optional.of(inShow(stage.show()));
            case REHEARSAL -> Optional.of(inRehearsal(stage));
            case SECOND_SITTING -> Optional.of(chat.closesSecondSittingAt());
        };
    }

    private static Instant inShow(RunOfShow show) {
        return show.held() ? show.heldSince().plus(LONGEST_HOLD) : show.nextMoment();
    }

    // A rehearsal must not keep the doors closed.
    private static Instant inRehearsal(Stage stage) {
        var moment = inShow(stage.show());
        boolean doorsFirst = stage.chat().announced() && stage.chat().lobbyAt().isBefore(moment);
        return doorsFirst ? stage.chat().lobbyAt() : moment;
    }

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
        var moment = nextMoment(stage).orElseThrow();
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
        return new Stage(chat.now(next).showing(ended).closedAt(at, chat.peakPresent()), ended);
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
