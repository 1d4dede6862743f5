package org.lunchroom.demo;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.lunchroom.identity.Persona;
import org.lunchroom.rooms.Messages;
import org.lunchroom.rooms.NewMessage;
import org.lunchroom.rooms.Room;

/** What is said to somebody new: a question of theirs is answered, and two people name them. */
@Singleton
class LivedInInbox {
    private final Cast cast;
    private final Messages messages;

    @Inject
    LivedInInbox(Cast cast, Messages messages) {
        this.cast = cast;
        this.messages = messages;
    }

    /** Lets it happen, with what is done between. */
    void fill(Room room, Runnable between) {
        var asked = say(room, Persona.NEWCOMER, "Is there a shorter round for rainy days?", null);
        between.run();
        say(room, Persona.FATIMA, "Once around the pond: twelve minutes, and there is a roof for half of it.", asked);
        between.run();
        say(room, Persona.SAMUEL, "@jonas_thiel we meet at gate B at noon. Bring a cup, the kiosk gives tea.", null);
        between.run();
        say(room, Persona.HOST, "@jonas_thiel the map you asked for hangs beside the lifts now.", null);
    }

    private UUID say(Room room, Persona who, String said, UUID replyTo) {
        var key = "inbox " + who.id();
        return messages.post(cast.enter(who), room, new NewMessage(said, replyTo, null, null), key)
                .message()
                .id();
    }
}
