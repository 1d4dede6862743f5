package org.lunchroom.chats.attendance;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

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

    Map<String, Integer> counts(Handle handle, UUID chat) {
        return handle
                .createQuery("select answer, count(*) as people from chat_rsvp where chat = :chat group by answer")
                .bind("chat", chat)
                .map((row, context) -> Map.entry(row.getString("answer"), row.getInt("people")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
