package org.lunchroom.courses.introductions;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

final class IntroductionStore {
    List<String> prompts(Handle handle, UUID cohort) {
        return handle.createQuery("select words from introduction_prompt where cohort = :cohort order by place")
                .bind("cohort", cohort)
                .mapTo(String.class)
                .list();
    }

    void putPrompts(Handle handle, UUID cohort, List<String> prompts) {
        handle.createUpdate("delete from introduction_prompt where cohort = :cohort")
                .bind("cohort", cohort)
                .execute();
        for (int place = 0; place < prompts.size(); place++) {
            handle.createUpdate("insert into introduction_prompt (cohort, place, words)"
                            + " values (:cohort, :place, :words)")
                    .bind("cohort", cohort)
                    .bind("place", place)
                    .bind("words", prompts.get(place))
                    .execute();
        }
    }

    /** The messages, of those that are not removed, oldest first. */
    List<UUID> all(Handle handle, UUID cohort) {
        return handle.createQuery(
                        """
                        select message from introduction join message on message.id = introduction.message
                        where cohort = :cohort and removed_at is null order by message.number
                        """)
                .bind("cohort", cohort)
                .mapTo(UUID.class)
                .list();
    }

    Optional<UUID> of(Handle handle, UUID cohort, UUID person) {
        return handle.createQuery(
                        """
                        select message from introduction join message on message.id = introduction.message
                        where cohort = :cohort and person = :person and removed_at is null
                        """)
                .bind("cohort", cohort)
                .bind("person", person)
                .mapTo(UUID.class)
                .findOne();
    }

    /** One for each person: who introduces themselves anew while they wait, waits with that. */
    void await(Handle handle, UUID cohort, UUID person, String key) {
        handle.createUpdate("delete from introduction_wait where cohort = :cohort and person = :person")
                .bind("cohort", cohort)
                .bind("person", person)
                .execute();
        handle.createUpdate("insert into introduction_wait (cohort, person, client_key)"
                        + " values (:cohort, :person, :key) on conflict do nothing")
                .bind("cohort", cohort)
                .bind("person", person)
                .bind("key", key)
                .execute();
    }

    /** The cohort in which it waited; it waits no more. */
    Optional<UUID> released(Handle handle, UUID person, String key) {
        var cohort = handle.createQuery(
                        "select cohort from introduction_wait where person = :person and client_key = :key")
                .bind("person", person)
                .bind("key", key)
                .mapTo(UUID.class)
                .findOne();
        handle.createUpdate("delete from introduction_wait where person = :person and client_key = :key")
                .bind("person", person)
                .bind("key", key)
                .execute();
        return cohort;
    }

    void put(Handle handle, UUID cohort, UUID person, UUID message) {
        handle.createUpdate("delete from introduction where cohort = :cohort and person = :person")
                .bind("cohort", cohort)
                .bind("person", person)
                .execute();
        handle.createUpdate("insert into introduction (cohort, person, message) values (:cohort, :person, :message)"
                        + " on conflict do nothing")
                .bind("cohort", cohort)
                .bind("person", person)
                .bind("message", message)
                .execute();
    }
}
