package org.lunchroom.qanda.votes;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

final class VoteStore {
    void insert(Handle handle, UUID ask, UUID person) {
        handle.createUpdate("insert into ask_vote (ask, person) values (:ask, :person) on conflict do nothing")
                .bind("ask", ask)
                .bind("person", person)
                .execute();
    }

    /** From the ask and from all that count for it. */
    void delete(Handle handle, UUID root, UUID person) {
        handle.createUpdate(
                        "delete from ask_vote where person = :person and ask in (select id from ask where root = :root)")
                .bind("root", root)
                .bind("person", person)
                .execute();
    }

    /** Counts people, not votes: whoever voted for two that were merged counts once. */
    int count(Handle handle, UUID root) {
        int votes = handle.createQuery(
                        """
                        select count(distinct ask_vote.person) from ask_vote join ask on ask.id = ask_vote.ask
                        where ask.root = :root
                        """)
                .bind("root", root)
                .mapTo(Integer.class)
                .one();
        handle.createUpdate("update ask set votes = :votes where id = :root")
                .bind("votes", votes)
                .bind("root", root)
                .execute();
        return votes;
    }

    /** Which of these the person voted for, themselves or by one that was merged into them. */
    Set<UUID> votedFor(Handle handle, UUID person, Collection<UUID> among) {
        return handle.createQuery(
                        """
                        select distinct ask.root from ask_vote join ask on ask.id = ask_vote.ask
                        where ask_vote.person = :person and ask.root in (<among>)
                        """)
                .bind("person", person)
                .bindList("among", List.copyOf(among))
                .mapTo(UUID.class)
                .set();
    }
}
