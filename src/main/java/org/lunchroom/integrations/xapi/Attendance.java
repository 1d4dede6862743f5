package org.lunchroom.integrations.xapi;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.lunchroom.journal.Entry;
import org.lunchroom.journal.Follower;
import org.lunchroom.people.LearningRecord.Deed;
import org.lunchroom.rooms.Message;
import org.lunchroom.rooms.Messages;

/** Notices who took part in a chat: whoever posted in it. Listening is nobody's business, and rehearsals do not count. */
@Singleton
public class Attendance implements Follower {
    private final Messages messages;
    private final Statements statements;

    @Inject
    public Attendance(Messages messages, Statements statements) {
        this.messages = messages;
        this.statements = statements;
    }

    @Override
    public String name() {
        return "xapi.attendance";
    }

    @Override
    public void follow(Handle handle, List<Entry> entries) {
        if (!statements.offered()) {
            return;
        }
        var posted = entries.stream()
                .filter(entry -> entry.type().equals("message.posted"))
                .map(Entry::subject)
                .toList();
        messages.all(posted).stream()
                .filter(Attendance::counts)
                .forEach(message ->
                        statements.did(handle, message.author(), Deed.TOOK_PART, message.chat(), message.at()));
    }

    private static boolean counts(Message message) {
        return message.chat() != null && message.author() != null && !message.rehearsal();
    }

    @Override
    public void forget(Handle handle) {
        // What was told stays told: a statement's id follows from what it says.
    }
}
