package org.lunchroom.communities.groupwork;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

final class GroupWorkStore {
    private static final RowMapper<GroupWork> WORK = ConstructorMapper.of(GroupWork.class);
    private static final RowMapper<GroupTurn> TURN = ConstructorMapper.of(GroupTurn.class);
    private static final RowMapper<GroupMember> MEMBER = ConstructorMapper.of(GroupMember.class);
    private static final String SELECT =
            """
            select id, room, title, task, made_by, made_at, starts_at, days, rounds, round, ended_at from group_work
            """;

    void insert(Handle handle, GroupWork work) {
        handle.createUpdate(
                        """
                        insert into group_work (id, room, title, task, made_by, made_at, starts_at, days, rounds, round)
                        values (:id, :room, :title, :task, :madeBy, :madeAt, :startsAt, :days, :rounds, :round)
                        """)
                .bindMethods(work)
                .execute();
    }

    void add(Handle handle, UUID work, Collection<GroupMember> members) {
        var batch = handle.prepareBatch(
                "insert into group_member (work, team, place, person) values (:work, :team, :place, :person)");
        members.forEach(member -> batch.bindMethods(member).bind("work", work).add());
        batch.execute();
    }

    void update(Handle handle, GroupWork work) {
        handle.createUpdate("update group_work set round = :round, ended_at = :endedAt where id = :id")
                .bindMethods(work)
                .execute();
    }

    Optional<GroupWork> byId(Handle handle, UUID id) {
        return handle.createQuery(SELECT + "where id = :id")
                .bind("id", id)
                .map(WORK)
                .findOne();
    }

    /** The latest first. */
    List<GroupWork> of(Handle handle, UUID room, int limit) {
        return handle.createQuery(SELECT + "where room = :room order by made_at desc, id desc limit :limit")
                .bind("room", room)
                .bind("limit", limit)
                .map(WORK)
                .list();
    }

    List<GroupMember> members(Handle handle, UUID work) {
        return handle.createQuery(
                        "select team, place, person from group_member where work = :work order by team, place")
                .bind("work", work)
                .map(MEMBER)
                .list();
    }

    // A topic whose first post is gone shows nothing any more.
    List<GroupTurn> turns(Handle handle, UUID work) {
        return handle.createQuery(
                        """
                        select g.team, g.round, g.performer, g.critic, case when m.id is null then null else t.id end as topic,
                          exists (select 1 from message r where r.reply_to = m.id and r.author = g.critic
                            and r.removed_at is null) as critiqued
                        from group_turn g left join topic t on t.id = g.topic
                          left join message m on m.id = t.message and m.removed_at is null
                        where g.work = :work order by g.round, g.team
                        """)
                .bind("work", work)
                .map(TURN)
                .list();
    }

    void put(Handle handle, UUID work, GroupTurn turn) {
        handle.createUpdate("delete from group_turn where work = :work and team = :team and round = :round")
                .bind("work", work)
                .bindMethods(turn)
                .execute();
        handle.createUpdate(
                        """
                        insert into group_turn (work, team, round, performer, critic, topic)
                        values (:work, :team, :round, :performer, :critic, :topic)
                        """)
                .bind("work", work)
                .bindMethods(turn)
                .execute();
    }
}
