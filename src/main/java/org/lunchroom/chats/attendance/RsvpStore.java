package org.lunchroom.chats.attendance;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

final class RsvpStore {
    /** Whether anything changed by it. */
    boolean keep(Handle handle, UUID chat, UUID person, String answer, Instant now) {
        if (answer(handle, chat, person).filter(answer::equals).isPresent()) {
            return false;
        }
        handle.createUpdate("delete from chat_rsvp where chat = :chat and person = :person")
                .bind("chat", chat)
                .bind("person", person)
                .execute();
        handle.createUpdate("insert into chat_rsvp (chat, person, answer, at) values (:chat, :person, :answer, :now)"
                        + " on conflict do nothing")
                .bind("chat", chat)
                .bind("person", person)
                .bind("answer", answer)
                .bind("now", now)
                .execute();
        return true;
    }

    Optional<String> answer(Handle handle, UUID chat, UUID person) {
        return handle.createQuery("select answer from chat_rsvp where chat = :chat and person = :person")
                .bind("chat", chat)
                .bind("person", person)
                .mapTo(String.class)
                .findOne();
    }

    Set<UUID> coming(Handle handle, UUID chat) {
        return handle.createQuery("select person from chat_rsvp where chat = :chat and answer in ('yes', 'maybe')")
                .bind("chat", chat)
                .mapTo(UUID.class)
                .set();
    }

    Map<String, Integer> counts(Handle handle, UUID chat) {
        return handle
                .createQuery("select answer, count(*) as people from chat_rsvp where chat = :chat group by answer")
                .bind("chat", chat)
                .map((row, context) -> Map.entry(row.getString("answer"), row.getInt("people")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Map<UUID, String> answers(Handle handle, UUID person, Collection<UUID> chats) {
        return chats.isEmpty()
                ? Map.of()
                : handle
                        .createQuery("select chat, answer from chat_rsvp where person = :person and chat in (<chats>)")
                        .bind("person", person)
                        .bindList("chats", List.copyOf(chats))
                        .map((row, context) -> Map.entry(row.getObject("chat", UUID.class), row.getString("answer")))
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<Rsvps.Given> given(Handle handle, UUID chat) {
        return handle.createQuery("select person, answer, at from chat_rsvp where chat = :chat order by person")
                .bind("chat", chat)
                .map(ConstructorMapper.of(Rsvps.Given.class))
                .list();
    }
}
