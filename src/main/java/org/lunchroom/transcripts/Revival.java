package org.lunchroom.transcripts;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.chats.Changes;
import org.lunchroom.chats.Chat;
import org.lunchroom.chats.ChatHost;
import org.lunchroom.chats.ChatState;
import org.lunchroom.chats.Chats;
import org.lunchroom.chats.RunOfShow;
import org.lunchroom.chats.Stage;
import org.lunchroom.chats.Step;
import org.lunchroom.chats.StepKind;
import org.lunchroom.chats.running.Controls;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.polls.NewPoll;
import org.lunchroom.polls.votes.PastPolls;
import org.lunchroom.rooms.Room;

/**
 * A chat of the past on stage again: a live chat with the same questions and polls, each released at its moment, for the
 * replay's lines to answer. Its hosts of then are named; whoever started it is in charge.
 */
@Singleton
public class Revival {
    private static final int SECOND_SITTING_HOURS = 48;
    /** So that what was said last still falls into the hour. */
    private static final Duration CURTAIN = Duration.ofSeconds(10);

    private final Chats chats;
    private final Changes changes;
    private final Controls controls;
    private final Clock clock;
    private final PastPolls polls;

    @Inject
    public Revival(Chats chats, Changes changes, Controls controls, Clock clock, PastPolls polls) {
        this.chats = chats;
        this.changes = changes;
        this.controls = controls;
        this.clock = clock;
        this.polls = polls;
    }

    /** The new chat, live from now on. */
    UUID begin(Handle handle, Viewer viewer, Chat past, Room room, Replay pace, Instant lastLine) {
        if (!chats.inRoom(viewer, room, List.of(ChatState.LIVE, ChatState.LOBBY))
                .isEmpty()) {
            throw Problem.conflict("already-live", "A chat is already on in this room.");
        }
        var id = Ids.next();
        var now = clock.instant();
        var until = now.plus(Duration.between(past.startsAt(), past.endsAt()).dividedBy(pace.speed()));
        var endsAt = (until.isAfter(lastLine) ? until : lastLine).plus(CURTAIN);
        var show = new RunOfShow(now, endsAt, null, null, steps(id, past, now, pace.speed()));
        var stage = new Stage(chat(id, viewer, past, room, show), show);
        changes.add(handle, stage, leads(viewer, past));
        var drafts = polls.again(handle, past.id(), new NewPoll.Place(null, room.id(), id, null), then(past, show));
        controls.begin(handle, stage, viewer);
        polls.tell(handle, drafts, viewer.person());
        return id;
    }

    /** The new step for each of then: after the welcome they stand as they stood. */
    private Map<UUID, UUID> then(Chat past, RunOfShow show) {
        var steps = new HashMap<UUID, UUID>();
        var before = chats.steps(past.id());
        for (int i = 0; i < before.size(); i++) {
            steps.put(before.get(i).id(), show.steps().get(i + 1).id());
        }
        return steps;
    }

    private static Chat chat(UUID id, Viewer viewer, Chat past, Room room, RunOfShow show) {
        int minutes = minutes(Duration.between(show.startsAt(), show.endsAt()));
        var plan = new Chat.Plan(
                past.title(), show.startsAt(), past.zone(), minutes, 0, SECOND_SITTING_HOURS, null, null, false);
        var progress = new Chat.Progress(show.endsAt(), viewer.person(), null, null, null, null, 0, null);
        return new Chat(id, room.id(), ChatState.DRAFT, plan, progress, 0, 0);
    }

    private List<Step> steps(UUID id, Chat past, Instant now, int speed) {
        var steps = new ArrayList<Step>();
        steps.add(new Step(
                Ids.next(), id, 0, StepKind.WELCOME, null, "A chat of the past, said again.", "", 1, now, null, null));
        for (var then : chats.steps(past.id())) {
            var after = Duration.between(past.startsAt(), then.startsAt()).dividedBy(speed);
            int minutes = minutes(Duration.ofMinutes(then.minutes()).dividedBy(speed));
            steps.add(new Step(
                    Ids.next(),
                    id,
                    steps.size(),
                    then.kind(),
                    then.question(),
                    then.text(),
                    "",
                    minutes,
                    now.plus(after.isNegative() ? Duration.ZERO : after),
                    null,
                    null));
        }
        return steps;
    }

    private static int minutes(Duration length) {
        return Math.max(1, (int) length.toMinutes());
    }

    private List<ChatHost> leads(Viewer viewer, Chat past) {
        var leads = new ArrayList<>(chats.leads(past.id()));
        leads.removeIf(lead -> lead.person().equals(viewer.person()));
        leads.add(new ChatHost(viewer.person(), ChatHost.Role.COMODERATOR));
        return leads;
    }

    /** Whether there is still something to be said into it. */
    boolean on(UUID chat) {
        var state = chats.byId(chat).state();
        return state == ChatState.LIVE || state == ChatState.SECOND_SITTING;
    }

    /** The question of that number, once it is released; else what is on counts. */
    Optional<UUID> question(UUID chat, Integer number) {
        return chats.steps(chat).stream()
                .filter(step -> step.released() && number != null && number.equals(step.question()))
                .map(Step::id)
                .findFirst();
    }

    /** The curtain falls before its time. */
    void end(Viewer viewer, UUID id) {
        var chat = chats.byId(id);
        if (chat.state() == ChatState.LIVE) {
            controls.end(viewer, id, new Controls.Press(chat.currentStep(), null));
        }
    }
}
