package org.lunchroom.chats.view;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.lunchroom.chats.Chat;
import org.lunchroom.chats.ChatState;
import org.lunchroom.chats.RunOfShow;

/** What a host should look at before the chat, in sentences. */
final class Warnings {
    private Warnings() {}

    static List<String> of(Chat chat, RunOfShow show) {
        var warnings = new ArrayList<String>();
        if (chat.state().ahead()) {
            warnings.addAll(show.warnings());
        }
        if (chat.state() == ChatState.DRAFT) {
            warnings.add("This chat is a draft: it starts only once it is announced.");
        }
        var local = LocalDateTime.ofInstant(chat.startsAt(), chat.zone());
        if (chat.state().ahead()
                && chat.zone().getRules().getValidOffsets(local).size() > 1) {
            warnings.add("Clocks are set back that night and " + local.toLocalTime()
                    + " comes twice: the chat starts the first time.");
        }
        return warnings.isEmpty() ? null : warnings;
    }
}
