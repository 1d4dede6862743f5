package org.lunchroom.people;

import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.kernel.language.Language;

final class LanguageStore {
    Optional<Language> of(Handle handle, UUID person) {
        return read(handle, person, "coalesce(chosen, claimed)");
    }

    Optional<Language> chosen(Handle handle, UUID person) {
        return read(handle, person, "chosen");
    }

    Optional<Language> claimed(Handle handle, UUID person) {
        return read(handle, person, "claimed");
    }

    private static Optional<Language> read(Handle handle, UUID person, String which) {
        return handle.createQuery("select " + which + " from person_language where person = :person")
                .bind("person", person)
                .mapTo(String.class)
                .findOne()
                .flatMap(Language::of);
    }

    void choose(Handle handle, UUID person, Language language) {
        put(handle, person, language, "chosen");
    }

    /** What their portal says; null when it says nothing any more. */
    void claim(Handle handle, UUID person, Language language) {
        put(handle, person, language, "claimed");
    }

    private static void put(Handle handle, UUID person, Language language, String which) {
        var tag = language == null ? null : language.tag();
        var known = "update person_language set " + which + " = :tag where person = :person";
        var fresh = "insert into person_language (person, " + which + ") values (:person, :tag) on conflict do nothing";
        for (var statement : new String[] {known, fresh}) {
            int changed = handle.createUpdate(statement)
                    .bind("tag", tag)
                    .bind("person", person)
                    .execute();
            if (changed > 0) {
                return;
            }
        }
    }

    void forget(Handle handle, UUID person) {
        handle.createUpdate("delete from person_language where person = :person")
                .bind("person", person)
                .execute();
    }
}
