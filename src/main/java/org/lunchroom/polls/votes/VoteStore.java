package org.lunchroom.polls.votes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Votes that people may change. */
final class VoteStore {
    void keep(Handle handle, UUID poll, UUID person, List<Line> lines) {
        clear(handle, poll, person);
        var batch = handle.prepareBatch(
                """
                insert into poll_vote (poll, person, choice, shown, weight)
                values (:poll, :person, :choice, :shown, :weight)
                """);
        for (var line : lines) {
            batch.bind("poll", poll)
                    .bind("person", person)
                    .bind("choice", line.choice())
                    .bind("shown", line.shown())
                    .bind("weight", line.weight())
                    .add();
        }
        batch.execute();
    }

    /** False where there was none. */
    boolean clear(Handle handle, UUID poll, UUID person) {
        return handle.createUpdate("delete from poll_vote where poll = :poll and person = :person")
                        .bind("poll", poll)
                        .bind("person", person)
                        .execute()
                > 0;
    }

    Tally tally(Handle handle, UUID poll) {
        int votes = handle.createQuery("select count(distinct person) from poll_vote where poll = :poll")
                .bind("poll", poll)
                .mapTo(Integer.class)
                .one();
        var sums = handle.createQuery(
                        """
                        select choice, min(shown) shown, cast(sum(weight) as int) total from poll_vote where poll = :poll
                        group by choice order by total desc, choice
                        """)
                .bind("poll", poll)
                .map((row, context) ->
                        new Tally.Sum(row.getString("choice"), row.getString("shown"), row.getInt("total")))
                .list();
        return new Tally(votes, sums);
    }

    /** What the person chose in these, the heaviest first. */
    Map<UUID, List<Line>> of(Handle handle, UUID person, Collection<UUID> polls) {
        var found = new HashMap<UUID, List<Line>>();
        handle.createQuery(
                        """
                        select poll, choice, shown, weight from poll_vote where person = :person and poll in (<polls>)
                        order by weight desc, choice
                        """)
                .bind("person", person)
                .bindList("polls", List.copyOf(polls))
                .map((row, context) -> found.computeIfAbsent(
                                row.getObject("poll", UUID.class), poll -> new ArrayList<>())
                        .add(new Line(row.getString("choice"), row.getString("shown"), row.getInt("weight"))))
                .list();
        return found;
    }

    /** Words that hosts took off. */
    Set<String> takenOff(Handle handle, UUID poll) {
        return handle.createQuery("select choice from poll_taken_off where poll = :poll")
                .bind("poll", poll)
                .mapTo(String.class)
                .set();
    }

    void takeOff(Handle handle, UUID poll, String choice) {
        handle.createUpdate("insert into poll_taken_off (poll, choice) values (:poll, :choice) on conflict do nothing")
                .bind("poll", poll)
                .bind("choice", choice)
                .execute();
    }

    void putBack(Handle handle, UUID poll, String choice) {
        handle.createUpdate("delete from poll_taken_off where poll = :poll and choice = :choice")
                .bind("poll", poll)
                .bind("choice", choice)
                .execute();
    }
}
