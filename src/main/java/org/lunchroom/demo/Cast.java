package org.lunchroom.demo;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import org.lunchroom.demo.Script.Line;
import org.lunchroom.identity.Persona;
import org.lunchroom.identity.Personas;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.rooms.Messages;
import org.lunchroom.rooms.NewMessage;
import org.lunchroom.rooms.Posted;
import org.lunchroom.rooms.Room;

/** The people of the script, saying their lines. Each line has a key of its own: said twice, it stands there once. */
@Singleton
class Cast {
    private final Personas personas;
    private final Messages messages;

    @Inject
    Cast(Personas personas, Messages messages) {
        this.personas = personas;
        this.messages = messages;
    }

    Viewer enter(Persona persona) {
        return personas.enter(persona);
    }

    /**
     * Says the first of these lines that is not said yet.
     *
     * @param play what the keys of the lines begin with: the chat, or the room
     * @param step the question they answer; null outside chats
     * @param lines the scene's lines from its first one on, so that a reply finds what it replies to
     * @return whether there was one left to say
     */
    boolean sayNext(Room room, String play, UUID step, List<Line> lines) {
        var said = new EnumMap<Persona, UUID>(Persona.class);
        for (var line : lines) {
            var posted = say(room, play + ":" + line.number(), step, line, said.get(line.replyTo()));
            said.put(line.who(), posted.message().id());
            if (posted.now()) {
                return true;
            }
        }
        return false;
    }

    private Posted say(Room room, String key, UUID step, Line line, UUID replyTo) {
        var viewer = enter(line.who());
        try {
            return messages.post(viewer, room, new NewMessage(line.words(), replyTo, null, step), key);
        } catch (Problem e) {
            // What it replies to was removed by somebody at the demonstration: then it stands alone.
            return messages.post(viewer, room, new NewMessage(line.words(), null, null, step), key);
        }
    }
}
