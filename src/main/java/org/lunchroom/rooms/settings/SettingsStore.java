package org.lunchroom.rooms.settings;

import java.util.Locale;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.lunchroom.rooms.Room;

final class SettingsStore {
    /** The room as it is now; nobody else changes it until the commit. */
    Room lock(Handle handle, Room room) {
        return handle.createQuery(
                        """
                        select id, tag, title, purpose, kind, visibility, post_length, speak, slow_seconds, created_at
                        from room where id = :id for update
                        """)
                .bind("id", room.id())
                .map(ConstructorMapper.of(Room.class))
                .one();
    }

    void update(Handle handle, Room room) {
        handle.createUpdate(
                        """
                        update room set title = :title, purpose = :purpose, post_length = :length, speak = :speak,
                          slow_seconds = :slow
                        where id = :id
                        """)
                .bind("title", room.title())
                .bind("purpose", room.purpose())
                .bind("length", room.postLength())
                .bind("speak", room.speak().name().toLowerCase(Locale.ROOT))
                .bind("slow", room.slowSeconds())
                .bind("id", room.id())
                .execute();
    }
}
