package org.lunchroom.chats;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

final class HostStore {
    private static final RowMapper<ChatHost> HOST = ConstructorMapper.of(ChatHost.class);

    List<ChatHost> of(Handle handle, UUID chat) {
        return handle.createQuery("select person, role from chat_host where chat = :chat order by position")
                .bind("chat", chat)
                .map(HOST)
                .list();
    }

    void keep(Handle handle, UUID chat, List<ChatHost> hosts) {
        handle.createUpdate("delete from chat_host where chat = :chat")
                .bind("chat", chat)
                .execute();
        for (int i = 0; i < hosts.size(); i++) {
            handle.createUpdate("insert into chat_host (chat, person, role, position)"
                            + " values (:chat, :person, :role, :position)")
                    .bind("chat", chat)
                    .bind("person", hosts.get(i).person())
                    .bind("role", hosts.get(i).role().name())
                    .bind("position", i)
                    .execute();
        }
    }

    boolean hosts(Handle handle, UUID chat, UUID person) {
        return handle.createQuery("select count(*) from chat_host where chat = :chat and person = :person")
                        .bind("chat", chat)
                        .bind("person", person)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    /** Whether the person leads anything in the room that is not over. */
    boolean hostsIn(Handle handle, UUID room, UUID person) {
        return handle.createQuery(
                                """
                                select count(*) from chat_host join chat on chat.id = chat_host.chat
                                where chat.room = :room and chat_host.person = :person
                                  and chat.state not in ('CLOSED', 'CANCELLED')
                                """)
                        .bind("room", room)
                        .bind("person", person)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    /** The rooms where the person leads anything that is not over. */
    Set<UUID> roomsOf(Handle handle, UUID person) {
        return handle.createQuery("select distinct chat.room from chat_host join chat on chat.id = chat_host.chat"
                        + " where chat_host.person = :person and chat.state not in ('CLOSED', 'CANCELLED')")
                .bind("person", person)
                .mapTo(UUID.class)
                .set();
    }

    /** Those of these chats that the person leads. */
    Set<UUID> ledBy(Handle handle, UUID person, Collection<UUID> chats) {
        return chats.isEmpty()
                ? Set.of()
                : handle.createQuery("select chat from chat_host where person = :person and chat in (<chats>)")
                        .bind("person", person)
                        .bindList("chats", List.copyOf(chats))
                        .mapTo(UUID.class)
                        .set();
    }
}
