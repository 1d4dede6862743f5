package org.lunchroom.qanda;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

final class AskStore {
    private static final RowMapper<Ask> ASK = ConstructorMapper.of(Ask.class);
    private static final String SELECT =
            """
            select id, room, way, asker, at, words, original, state, approved_at, votes, root, merged_into, reason, note,
              how, answer, owner, due, version
            from ask
            """;
    // The permission stands in the query: what the viewer may not see is neither counted nor paged over.
    private static final String SEEN = "(:all = true or state <> 'waiting' or asker = :me)";

    /** False where the receipt belongs to another ask. */
    boolean insert(Handle handle, Ask ask, String receipt) {
        return handle.createUpdate(
                                """
                                insert into ask (id, room, way, asker, receipt, at, words, state, approved_at, votes,
                                  root, version)
                                values (:id, :room, :way, :asker, :receipt, :at, :words, :state, :approvedAt, :votes,
                                  :root, :version)
                                on conflict do nothing
                                """)
                        .bindMethods(ask)
                        .bind("way", stored(ask.way()))
                        .bind("state", stored(ask.state()))
                        .bind("receipt", receipt)
                        .execute()
                == 1;
    }

    /** Everything that may change but votes and roots, which follow from votes and merges. */
    void update(Handle handle, Ask ask) {
        var outcome = ask.outcome();
        handle.createUpdate(
                        """
                        update ask set words = :words, original = :original, state = :state, approved_at = :approvedAt,
                          merged_into = :mergedInto, reason = :reason, note = :note, how = :how, answer = :answer,
                          owner = :owner, due = :due, version = :version
                        where id = :id
                        """)
                .bindMethods(ask)
                .bind("state", stored(ask.state()))
                .bind("reason", stored(outcome.reason()))
                .bind("note", outcome.note())
                .bind("how", stored(outcome.how()))
                .bind("answer", outcome.answer())
                .bind("owner", outcome.owner())
                .bind("due", outcome.due())
                .execute();
    }

    Optional<Ask> byId(Handle handle, UUID id) {
        return handle.createQuery(SELECT + "where id = :id")
                .bind("id", id)
                .map(ASK)
                .findOne();
    }

    Optional<Ask> byReceipt(Handle handle, String hash) {
        return handle.createQuery(SELECT + "where receipt = :hash")
                .bind("hash", hash)
                .map(ASK)
                .findOne();
    }

    /** Keyset paging: the cost of a page does not grow with what lies before it. */
    List<Ask> list(Handle handle, UUID room, UUID me, boolean all, WhichAsks which) {
        var place = which.after();
        var query = handle.createQuery(SELECT + "where room = :room and state in (<states>) and " + SEEN
                        + (place == null ? "" : " and " + which.sorting().after()) + " order by "
                        + which.sorting().order() + " limit :limit")
                .bind("room", room)
                .bind("me", me)
                .bind("all", all)
                .bind("limit", which.limit())
                .bindList(
                        "states", which.states().stream().map(AskStore::stored).toList());
        if (place != null) {
            query.bind("votes", place.votes()).bind("at", place.at()).bind("id", place.id());
        }
        return query.map(ASK).list();
    }

    /** All of a room, oldest first. */
    List<Ask> ofRoom(Handle handle, UUID room) {
        return handle.createQuery(SELECT + "where room = :room order by at, id")
                .bind("room", room)
                .map(ASK)
                .list();
    }

    List<Ask> all(Handle handle, Collection<UUID> ids) {
        return handle.createQuery(SELECT + "where id in (<ids>)")
                .bindList("ids", List.copyOf(ids))
                .map(ASK)
                .list();
    }

    /** Those that have ended up in this one, itself included. */
    List<Ask> ofRoot(Handle handle, UUID root) {
        return handle.createQuery(SELECT + "where root = :root")
                .bind("root", root)
                .map(ASK)
                .list();
    }

    Optional<Ask> onStage(Handle handle, UUID room) {
        return handle.createQuery(SELECT + "where room = :room and state = 'on_stage'")
                .bind("room", room)
                .map(ASK)
                .findOne();
    }

    /** It came onto the stage, or to its answer, while this step was on. */
    void atStep(Handle handle, UUID ask, UUID step) {
        handle.createUpdate("insert into ask_at_step (ask, step) values (:ask, :step) on conflict do nothing")
                .bind("ask", ask)
                .bind("step", step)
                .execute();
    }

    /** Those that came on while these steps were on, in the order of their votes. */
    List<Ask> atSteps(Handle handle, Collection<UUID> steps) {
        return handle.createQuery(
                        SELECT
                                + "where id in (select ask from ask_at_step where step in (<steps>)) order by votes desc, at, id")
                .bindList("steps", List.copyOf(steps))
                .map(ASK)
                .list();
    }

    void root(Handle handle, Collection<UUID> asks, UUID root) {
        handle.createUpdate("update ask set root = :root where id in (<asks>)")
                .bind("root", root)
                .bindList("asks", List.copyOf(asks))
                .execute();
    }

    private static String stored(Enum<?> constant) {
        return constant == null ? null : constant.name().toLowerCase(java.util.Locale.ROOT);
    }
}
