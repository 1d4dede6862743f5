package org.lunchroom.chats.backchannels;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.lunchroom.chats.ChatState;
import org.lunchroom.chats.Stage;
import org.lunchroom.chats.StepWatch;
import org.lunchroom.rooms.guests.GuestHours;

/** Guests came for the show: when it closes they go. The second sitting is the house's own. */
@Singleton
public class GuestsGo implements StepWatch {
    private static final Set<ChatState> OVER = EnumSet.of(ChatState.SECOND_SITTING, ChatState.CLOSED);

    private final GuestHours hours;

    @Inject
    public GuestsGo(GuestHours hours) {
        this.hours = hours;
    }

    @Override
    public Runnable moved(Handle handle, Stage stage) {
        return OVER.contains(stage.chat().state())
                ? hours.ended(handle, stage.chat().room(), null)
                : () -> {};
    }
}
