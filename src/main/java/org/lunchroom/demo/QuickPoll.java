package org.lunchroom.demo;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import org.lunchroom.identity.Persona;
import org.lunchroom.polls.NewPoll;
import org.lunchroom.polls.PollKind;
import org.lunchroom.polls.Polls;
import org.lunchroom.polls.votes.Ballot;
import org.lunchroom.polls.votes.Votes;
import org.lunchroom.rooms.Room;

/** The poll that is open in the demonstration's live chat: the cast has voted, whoever tries it out has not. */
@Singleton
class QuickPoll {
    private static final List<String> OPTIONS =
            List.of("At once, in a sentence", "In writing, to sleep on it", "Face to face, with time");

    private final Cast cast;
    private final Polls polls;
    private final Votes votes;

    @Inject
    QuickPoll(Cast cast, Polls polls, Votes votes) {
        this.cast = cast;
        this.polls = polls;
        this.votes = votes;
    }

    void ask(Room room) {
        var host = cast.enter(Persona.HOST);
        var wanted = new NewPoll(PollKind.SINGLE, "How do you like to get feedback?", OPTIONS, null, null, null, null);
        var poll = polls.open(
                host, room, polls.add(host, room, wanted, null).poll().id());
        var voters =
                Arrays.stream(Persona.values()).filter(who -> !who.isOffered()).toList();
        for (int i = 0; i < voters.size(); i++) {
            // Two of five like time, one of five a sentence.
            int choice = List.of(2, 1, 2, 0, 1).get(i % 5);
            votes.vote(cast.enter(voters.get(i)), room, poll.id(), new Ballot(List.of(choice), null));
        }
    }
}
