package org.lunchroom.journal;

import java.util.List;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

final class FollowerStore {
    /** Streams of the kind that have grown beyond the follower's place. */
    List<StreamId> behind(Handle handle, String name, String kind, int limit) {
        return handle.createQuery(
                        """
                        select s.id from stream s
                        left join follower f on f.stream = s.id and f.name = :name
                        where s.id like :kind and s.head > coalesce(f.number, 0)
                        order by s.id limit :limit
                        """)
                .bind("name", name)
                .bind("kind", kind + ":%")
                .bind("limit", limit)
                .map((row, context) -> StreamId.parse(row.getString("id")))
                .list();
    }

    Lag lag(Handle handle, String name, String kind) {
        return handle.createQuery(
                        """
                        select coalesce(sum(s.head - coalesce(f.number, 0)), 0) as entries, min(e.at) as since
                        from stream s
                        left join follower f on f.stream = s.id and f.name = :name
                        join entry e on e.stream = s.id and e.number = coalesce(f.number, 0) + 1
                        where s.id like :kind and s.head > coalesce(f.number, 0)
                        """)
                .bind("name", name)
                .bind("kind", kind + ":%")
                .map(ConstructorMapper.of(Lag.class))
                .one();
    }

    /** The follower's place in the stream, locked until the commit; empty while another node has it. */
    OptionalLong claim(Handle handle, String name, StreamId stream) {
        var place = free(handle, name, stream);
        return place.isEmpty() && begun(handle, name, stream) ? free(handle, name, stream) : place;
    }

    private static OptionalLong free(Handle handle, String name, StreamId stream) {
        var place = handle.createQuery(
                        """
                        select number from follower where name = :name and stream = :stream
                        for update skip locked
                        """)
                .bind("name", name)
                .bind("stream", stream.toString())
                .mapTo(Long.class)
                .findOne();
        return place.isPresent() ? OptionalLong.of(place.get()) : OptionalLong.empty();
    }

    /** Whether the stream is new to the follower, which then has a place in it. */
    private static boolean begun(Handle handle, String name, StreamId stream) {
        return handle.createUpdate("insert into follower (name, stream, number) values (:name, :stream, 0)"
                                + " on conflict do nothing")
                        .bind("name", name)
                        .bind("stream", stream.toString())
                        .execute()
                > 0;
    }

    void move(Handle handle, String name, StreamId stream, long number) {
        handle.createUpdate("update follower set number = :number where name = :name and stream = :stream")
                .bind("name", name)
                .bind("stream", stream.toString())
                .bind("number", number)
                .execute();
    }

    void forget(Handle handle, String name) {
        handle.createUpdate("delete from follower where name = :name")
                .bind("name", name)
                .execute();
    }
}
