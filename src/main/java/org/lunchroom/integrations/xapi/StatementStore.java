package org.lunchroom.integrations.xapi;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

final class StatementStore {
    Optional<Instant> since(Handle handle, UUID person) {
        return handle.createQuery("select since from xapi_choice where person = :person")
                .bind("person", person)
                .mapTo(Instant.class)
                .findOne();
    }

    /** Whoever wants it already does so since then. */
    void choose(Handle handle, UUID person, Instant now) {
        handle.createUpdate("insert into xapi_choice (person, since) values (:person, :now) on conflict do nothing")
                .bind("person", person)
                .bind("now", now)
                .execute();
    }

    /** With the choice goes all that was written down by it. */
    void takeBack(Handle handle, UUID person) {
        for (var table : new String[] {"xapi_choice", "xapi_statement"}) {
            handle.createUpdate("delete from " + table + " where person = :person")
                    .bind("person", person)
                    .execute();
        }
    }

    void insert(Handle handle, Statement statement) {
        handle.createUpdate(
                        """
                        insert into xapi_statement (id, person, deed, thing, at, state, tries, due_at)
                        values (:id, :person, :deed, :thing, :at, 'waiting', 0, :at) on conflict do nothing
                        """)
                .bindMethods(statement)
                .execute();
    }

    boolean waiting(Handle handle, Instant now) {
        return handle.createQuery("select count(*) from xapi_statement where state = 'waiting' and due_at <= :now")
                        .bind("now", now)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    /** The next, which is no other node's until the lease is over. */
    Optional<Statement> claim(Handle handle, Instant now, Instant lease) {
        var next = handle.createQuery(
                        """
                        select id, person, deed, thing, at, tries from xapi_statement
                        where state = 'waiting' and due_at <= :now
                        order by due_at limit 1
                        for update skip locked
                        """)
                .bind("now", now)
                .map(ConstructorMapper.of(Statement.class))
                .findOne();
        next.ifPresent(statement -> settle(handle, statement.id(), "waiting", lease, statement.tries(), null));
        return next;
    }

    void settle(Handle handle, UUID id, String state, Instant due, int tries, String trouble) {
        handle.createUpdate(
                        """
                        update xapi_statement set state = :state, due_at = :due, tries = :tries, trouble = :trouble
                        where id = :id
                        """)
                .bind("state", state)
                .bind("due", due)
                .bind("tries", tries)
                .bind("trouble", trouble)
                .bind("id", id)
                .execute();
    }

    /** What was told, or given up, long ago. */
    void forget(Handle handle, Instant before) {
        handle.createUpdate("delete from xapi_statement where state <> 'waiting' and due_at <= :before")
                .bind("before", before)
                .execute();
    }
}
