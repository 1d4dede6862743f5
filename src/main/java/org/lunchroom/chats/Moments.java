package org.lunchroom.chats;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When the clock has something to do to a chat. */
public final class Moments {
    /** Nobody holds a chat for ever by going home: then the clock runs again by itself. */
    public static final Duration LONGEST_HOLD = Duration.ofHours(1);

    private Moments() {}

    /** When there is something to do; empty while the chat waits for people, and when it is over. */
    public static Optional<Instant> next(Stage stage) {
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
}
