package org.lunchroom.qanda.steps;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.chats.ChatState;
import org.lunchroom.chats.Stage;
import org.lunchroom.chats.Step;
import org.lunchroom.chats.StepKind;
import org.lunchroom.chats.StepWatch;
import org.lunchroom.qanda.setup.Qanda;

/** Opens a room's questions with a chat's step for them, and closes after it what only the step had opened. */
@Singleton
public class QandaSteps implements StepWatch {
    private final Qanda qanda;

    @Inject
    public QandaSteps(Qanda qanda) {
        this.qanda = qanda;
    }

    @Override
    public Runnable moved(Handle handle, Stage stage) {
        var room = stage.chat().room();
        boolean rehearsal = stage.chat().state() == ChatState.REHEARSAL;
        boolean changes = !rehearsal && qanda.at(handle, room, asking(stage));
        return changes ? () -> qanda.tell(handle, room) : () -> {};
    }

    private static UUID asking(Stage stage) {
        boolean live = stage.chat().state() == ChatState.LIVE;
        return stage.show()
                .currentStep()
                .filter(step -> live && step.kind() == StepKind.QANDA)
                .map(Step::id)
                .orElse(null);
    }
}
