package org.lunchroom.chats;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.lunchroom.rooms.Occasion;

final class StepStore {
    private static final RowMapper<Step> STEP = ConstructorMapper.of(Step.class);

    List<Step> of(Handle handle, UUID chat) {
        return handle.createQuery("select * from chat_step where chat = :chat order by position")
                .bind("chat", chat)
                .map(STEP)
                .list();
    }

    /** Released questions among these steps. */
    Map<UUID, Occasion.Asked> asked(Handle handle, Collection<UUID> ids) {
        var found = new HashMap<UUID, Occasion.Asked>();
        handle.createQuery(
                        """
                        select s.id, s.question, s.text, c.title from chat_step s join chat c on c.id = s.chat
                        where s.id in (<ids>) and s.question is not null and s.released_at is not null
                        """)
                .bindList("ids", List.copyOf(ids))
                .map((row, context) -> found.put(
                        row.getObject("id", UUID.class),
                        new Occasion.Asked(row.getString("title"), row.getInt("question"), row.getString("text"))))
                .list();
        return found;
    }

    /** The chat has these steps now and no others; what did not change is left alone. */
    void keep(Handle handle, UUID chat, List<Step> steps) {
        var before = of(handle, chat);
        var ids = steps.stream().map(Step::id).toList();
        for (var step : before) {
            if (!ids.contains(step.id())) {
                handle.createUpdate("delete from chat_step where id = :id")
                        .bind("id", step.id())
                        .execute();
            }
        }
        var known = before.stream().map(Step::id).toList();
        for (var step : steps) {
            if (!known.contains(step.id())) {
                insert(handle, step);
            } else if (!before.contains(step)) {
                update(handle, step);
            }
        }
    }

    private static void insert(Handle handle, Step step) {
        handle.createUpdate(
                        """
                        insert into chat_step (id, chat, position, kind, question, text, notes, minutes, starts_at,
                          released_at, ended_at)
                        values (:id, :chat, :position, :stored, :question, :text, :notes, :minutes, :startsAt,
                          :releasedAt, :endedAt)
                        """)
                .bindMethods(step)
                .bind("stored", step.kind().name())
                .execute();
    }

    private static void update(Handle handle, Step step) {
        handle.createUpdate(
                        """
                        update chat_step set position = :position, kind = :stored, question = :question, text = :text,
                          notes = :notes, minutes = :minutes, starts_at = :startsAt, released_at = :releasedAt,
                          ended_at = :endedAt
                        where id = :id
                        """)
                .bindMethods(step)
                .bind("stored", step.kind().name())
                .execute();
    }
}
