package org.lunchroom.integrations.lti.services;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

final class ErrandStore {
    /** Written down once for each kind, place and subject. */
    void insert(Handle handle, Errand errand, Instant due) {
        handle.createUpdate(
                        """
                        insert into lti_errand (id, kind, place, subject, state, tries, due_at)
                        values (:id, :kind, :place, :subject, 'waiting', 0, :due) on conflict do nothing
                        """)
                .bindMethods(errand)
                .bind("due", due)
                .execute();
    }

    /** Brings a list forward that is not due for longer than this, and one that was given up. */
    void hurry(Handle handle, UUID place, Instant now, Instant unlessBehind) {
        handle.createUpdate(
                        """
                        update lti_errand set state = 'waiting', tries = 0, due_at = :now
                        where kind = 'roster' and place = :place and (state = 'failed' or due_at < :unlessBehind)
                        """)
                .bind("place", place)
                .bind("now", now)
                .bind("unlessBehind", unlessBehind)
                .execute();
    }

    boolean waiting(Handle handle, Instant now) {
        return handle.createQuery("select count(*) from lti_errand where state = 'waiting' and due_at <= :now")
                        .bind("now", now)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    /** The next, which is nobody else's until the lease is over. */
    Optional<Errand> claim(Handle handle, Instant now, Instant lease) {
        var next = handle.createQuery(
                        """
                        select id, kind, place, subject, tries from lti_errand
                        where state = 'waiting' and due_at <= :now
                        order by due_at limit 1
                        for update skip locked
                        """)
                .bind("now", now)
                .map(ConstructorMapper.of(Errand.class))
                .findOne();
        next.ifPresent(errand -> settle(handle, errand, "waiting", lease, errand.tries(), null));
        return next;
    }

    void settle(Handle handle, Errand errand, String state, Instant due, int tries, String trouble) {
        handle.createUpdate(
                        """
                        update lti_errand set state = :state, due_at = :due, tries = :tries, trouble = :trouble
                        where id = :id
                        """)
                .bind("state", state)
                .bind("due", due)
                .bind("tries", tries)
                .bind("trouble", trouble)
                .bind("id", errand.id())
                .execute();
    }
}
