package org.lunchroom.polls.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.Set;
import org.lunchroom.journal.Entry;
import org.lunchroom.kernel.Json;
import org.lunchroom.kernel.http.JsonAnswers;
import org.lunchroom.polls.Poll;
import org.lunchroom.polls.PollChanges;
import org.lunchroom.polls.Polls;
import org.lunchroom.polls.votes.Votes;
import org.lunchroom.rooms.EntryTeller;

/** Says what polls' entries mean now: to hosts also of drafts, to everybody what they may see. */
@Singleton
public class PollTeller implements EntryTeller {
    private static final Set<String> TOLD = Set.of(PollChanges.CHANGED, Votes.VOTED);

    private final Polls polls;
    private final ShownPolls shown;

    @Inject
    public PollTeller(Polls polls, ShownPolls shown) {
        this.polls = polls;
        this.shown = shown;
    }

    @Override
    public boolean tells(String type) {
        return TOLD.contains(type);
    }

    // A word that was taken off must not come again from what was encoded before.
    @Override
    public boolean changesEarlier(Entry entry) {
        return entry.type().equals(PollChanges.CHANGED);
    }

    @Override
    public Optional<JsonObject> says(Entry entry) {
        boolean hosts = entry.stream().kind().equals("hosts");
        var poll = polls.find(entry.subject()).filter(one -> hosts || !one.isDraft());
        return Optional.of(poll.map(this::said).orElseGet(() -> gone(entry)));
    }

    private JsonObject said(Poll poll) {
        return Json.createObjectBuilder()
                .add("poll", JsonAnswers.object(shown.open(poll)))
                .build();
    }

    private static JsonObject gone(Entry entry) {
        var poll =
                Json.createObjectBuilder().add("id", entry.subject().toString()).add("removed", true);
        return Json.createObjectBuilder().add("poll", poll).build();
    }
}
