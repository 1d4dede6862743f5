package org.lunchroom.recap;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.EmptyHandling;

final class RecapStore {
    private static final RowMapper<Edition> EDITION = ConstructorMapper.of(Edition.class);

    Edition edition(Handle handle, UUID chat) {
        return handle.createQuery("select intro, published_at, version from recap where chat = :chat")
                .bind("chat", chat)
                .map(EDITION)
                .findOne()
                .orElse(Edition.NEW);
    }

    /** Those of them that are published. */
    Map<UUID, Edition> published(Handle handle, Collection<UUID> chats) {
        var found = new HashMap<UUID, Edition>();
        handle.createQuery("select chat, intro, published_at, version from recap"
                        + " where chat in (<chats>) and published_at is not null")
                .bindList(EmptyHandling.NULL_KEYWORD, "chats", List.copyOf(chats))
                .map((row, context) -> found.put(row.getObject("chat", UUID.class), EDITION.map(row, context)))
                .list();
        return found;
    }

    /** The same, ours until the transaction ends. */
    Edition locked(Handle handle, UUID chat) {
        handle.createUpdate("insert into recap (chat, version) values (:chat, 0) on conflict do nothing")
                .bind("chat", chat)
                .execute();
        return handle.createQuery("select intro, published_at, version from recap where chat = :chat for update")
                .bind("chat", chat)
                .map(EDITION)
                .one();
    }

    void keep(Handle handle, UUID chat, Edition edition) {
        handle.createUpdate("update recap set intro = :intro, published_at = :publishedAt, version = :version"
                        + " where chat = :chat")
                .bind("intro", edition.intro())
                .bind("publishedAt", edition.publishedAt())
                .bind("version", edition.version())
                .bind("chat", chat)
                .execute();
    }

    Set<UUID> colleagues(Handle handle, UUID chat) {
        return handle
                .createQuery("select person from recap_colleague where chat = :chat")
                .bind("chat", chat)
                .mapTo(UUID.class)
                .stream()
                .collect(Collectors.toSet());
    }

    /** The same for several chats. */
    Map<UUID, Set<UUID>> colleagues(Handle handle, Collection<UUID> chats) {
        return handle
                .createQuery("select chat, person from recap_colleague where chat in (<chats>)")
                .bindList("chats", List.copyOf(chats))
                .map((row, context) ->
                        Map.entry(row.getObject("chat", UUID.class), row.getObject("person", UUID.class)))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    void hide(Handle handle, UUID chat, UUID person, Instant at) {
        handle.createUpdate("insert into recap_colleague (chat, person, at) values (:chat, :person, :at)"
                        + " on conflict do nothing")
                .bind("chat", chat)
                .bind("person", person)
                .bind("at", at)
                .execute();
    }

    void show(Handle handle, UUID chat, UUID person) {
        handle.createUpdate("delete from recap_colleague where chat = :chat and person = :person")
                .bind("chat", chat)
                .bind("person", person)
                .execute();
    }

    Optional<Origin> origin(Handle handle, UUID chat) {
        return handle.createQuery(
                        """
                        select source, participants_at_least, participants_as_written, times_spread, date_unknown,
                          length_unknown, names_unknown
                        from recap_origin where chat = :chat
                        """)
                .bind("chat", chat)
                .map(ConstructorMapper.of(Origin.class))
                .findOne();
    }

    void insert(Handle handle, UUID chat, Origin origin) {
        handle.createUpdate(
                        """
                        insert into recap_origin (chat, source, participants_at_least, participants_as_written,
                          times_spread, date_unknown, length_unknown, names_unknown)
                        values (:chat, :source, :participantsAtLeast, :participantsAsWritten, :timesSpread, :dateUnknown,
                          :lengthUnknown, :namesUnknown)
                        """)
                .bindMethods(origin)
                .bind("chat", chat)
                .execute();
    }
}
