package org.lunchroom.transcripts;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.chats.Changes;
import org.lunchroom.chats.Chat;
import org.lunchroom.chats.ChatHost;
import org.lunchroom.chats.ChatState;
import org.lunchroom.chats.RunOfShow;
import org.lunchroom.chats.Stage;
import org.lunchroom.chats.Step;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.polls.NewPoll;
import org.lunchroom.polls.Poll;
import org.lunchroom.polls.votes.PastPolls;
import org.lunchroom.recap.Origin;
import org.lunchroom.recap.Recaps;
import org.lunchroom.rooms.PastMessages;
import org.lunchroom.rooms.PastMessages.Past;
import org.lunchroom.rooms.Room;
import org.lunchroom.transcripts.Transcript.Post;

/** Enters a transcript as a chat that is over: its questions, its polls, its posts, its people. */
@Singleton
public class PastChats {
    private final Clock clock;
    private final Changes changes;
    private final PastMessages messages;
    private final PastPeople people;
    private final Recaps recaps;
    private final PastPolls polls;

    @Inject
    public PastChats(
            Clock clock, Changes changes, PastMessages messages, PastPeople people, Recaps recaps, PastPolls polls) {
        this.clock = clock;
        this.changes = changes;
        this.messages = messages;
        this.people = people;
        this.recaps = recaps;
        this.polls = polls;
    }

    UUID enter(Handle handle, Viewer viewer, Room room, Transcript transcript) {
        var times = new Timetable(transcript, clock.instant());
        if (times.end().isAfter(clock.instant())) {
            throw Problem.invalid("not-past", "transcript.at", "A transcript is of a chat that is over.");
        }
        var id = Ids.next();
        var show = PastShow.of(id, transcript, times);
        var chat = chat(id, viewer, room, transcript, times);
        var leads = transcript.hosts().stream()
                .map(host -> new ChatHost(people.called(id, host), ChatHost.Role.HOST))
                .toList();
        changes.add(
                handle, new Stage(chat, new RunOfShow(times.start(), times.end(), null, null, show.steps())), leads);
        recaps.imported(handle, id, origin(transcript, times));
        var past = polls(handle, room, id, transcript, show.polls());
        messages.enter(handle, room, id, past(id, transcript, times, show.questions()));
        changes.tell(handle, chat, viewer.person());
        polls.tell(handle, past, viewer.person());
        return id;
    }

    private static Chat chat(UUID id, Viewer viewer, Room room, Transcript transcript, Timetable times) {
        int minutes =
                Math.max(1, (int) Duration.between(times.start(), times.end()).toMinutes());
        var plan =
                new Chat.Plan(transcript.title(), times.start(), transcript.zone(), minutes, 0, 0, null, null, false);
        var progress =
                new Chat.Progress(times.end(), viewer.person(), null, null, times.start(), times.end(), 0, "draft");
        return new Chat(id, room.id(), ChatState.CLOSED, plan, progress, 0, 0);
    }

    /** Polls with what they came to, closed when the next thing began. */
    private List<Poll> polls(Handle handle, Room room, UUID chat, Transcript transcript, List<Step> steps) {
        var entered = new ArrayList<Poll>();
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            var poll = transcript.polls().get(i);
            var past = new PastPolls.Past(poll.poll(), poll.votes(), poll.sums(), step.startsAt(), step.endedAt());
            entered.add(polls.enter(handle, new NewPoll.Place(Ids.next(), room.id(), chat, step.id()), past));
        }
        return entered;
    }

    private List<Past> past(UUID chat, Transcript transcript, Timetable times, List<Step> steps) {
        var past = new ArrayList<Past>();
        var authors = transcript.posts().stream()
                .map(Post::author)
                .distinct()
                .collect(
                        HashMap<String, UUID>::new,
                        (map, name) -> map.put(name, people.called(chat, name)),
                        Map::putAll);
        transcript.backchannel().forEach(post -> add(past, authors, post, null, null, times));
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            transcript.questions().get(i).answers().forEach(post -> add(past, authors, post, null, step, times));
        }
        return past;
    }

    private static void add(
            List<Past> past, Map<String, UUID> authors, Post post, UUID replyTo, Step step, Timetable times) {
        var id = Ids.next();
        past.add(new Past(
                id,
                authors.get(post.author()),
                step == null ? null : step.id(),
                step == null ? null : step.question(),
                replyTo,
                post.text(),
                times.post(post),
                post.reactions()));
        post.replies().forEach(reply -> add(past, authors, reply, id, step, times));
    }

    private static Origin origin(Transcript transcript, Timetable times) {
        boolean noTimes = transcript.at() == null && transcript.posts().stream().noneMatch(post -> post.at() != null);
        return new Origin(
                transcript.source(),
                transcript.participantsAtLeast(),
                transcript.participantsAsWritten(),
                times.spread(),
                noTimes,
                transcript.minutes() == null,
                transcript.posts().stream().anyMatch(post -> post.author() == null));
    }
}
