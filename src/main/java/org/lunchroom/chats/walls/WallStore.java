package org.lunchroom.chats.walls;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

final class WallStore {
    private static final RowMapper<Wall> WALL = ConstructorMapper.of(Wall.class);

    Optional<Wall> find(Handle handle, UUID chat, String name) {
        return handle.createQuery("select * from wall where chat = :chat and name = :name")
                .bind("chat", chat)
                .bind("name", name)
                .map(WALL)
                .findOne();
    }

    List<String> names(Handle handle, UUID chat) {
        return handle.createQuery("select name from wall where chat = :chat order by name")
                .bind("chat", chat)
                .mapTo(String.class)
                .list();
    }

    void keep(Handle handle, UUID chat, Wall wall) {
        handle.createUpdate("delete from wall where chat = :chat and name = :name")
                .bind("chat", chat)
                .bind("name", wall.name())
                .execute();
        handle.createUpdate(
                        """
                        insert into wall (chat, name, show, quiet, blank, spotlight, names_hidden, delay_seconds, revealed_at)
                        values (:chat, :name, :show, :quiet, :blank, :spotlight, :namesHidden, :delaySeconds, :revealedAt)
                        """)
                .bindMethods(wall)
                .bind("chat", chat)
                .execute();
    }
}
