package org.lunchroom.demo;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
import org.lunchroom.rooms.marks.Marks;
import org.lunchroom.rooms.marks.Reaction;

/** The people of the script, saying their lines. Each line has a key of its own: said twice, it stands there once. */
@Singleton
class Cast {
    private final Personas personas;
    private final Messages messages;
    private final Marks marks;

    @Inject
    Cast(Personas personas, Messages messages, Marks marks) {
        this.personas = personas;
        this.messages = messages;
        this.marks = marks;
    }

    Viewer enter(Persona persona) {
        return personas.enter(persona);
    }

    /**
     * Says the first of these lines that is not said yet. By then people have read the line before it: they react.
     *
     * @param play what the keys of the lines begin with: the chat, or the room
     * @param step the question they answer; null outside chats
     * @param lines the scene's lines from its first one on, so that a reply finds what it replies to
     * @return whether there was one left to say
     */
    boolean sayNext(Room room, String play, UUID step, List<Line> lines) {
        var said = new EnumMap<Persona, UUID>(Persona.class);
        Line before = null;
        for (var line : lines) {
            var posted = say(room, play + ":" + line.number(), step, line, said.get(line.replyTo()));
            if (posted.now()) {
                react(room, before, said);
                return true;
            }
            said.put(line.who(), posted.message().id());
            before = line;
        }
        react(room, before, said);
        return false;
    }

    private void react(Room room, Line line, Map<Persona, UUID> said) {
        if (line == null) {
            return;
        }
        for (var reaction : line.reactions()) {
            try {
                marks.react(enter(reaction.who()), room, said.get(line.who()), Reaction.called(reaction.kind()));
            } catch (Problem e) {
                // Somebody at the demonstration removed the post: nobody reacts to it.
                return;
            }
        }
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
