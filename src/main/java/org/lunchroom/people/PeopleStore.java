package org.lunchroom.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.identity.Asserted;
import org.lunchroom.identity.Initials;

final class PeopleStore {
    private static final int CHUNK = 500;

    Optional<UUID> id(Handle handle, String issuer, String subject) {
        return handle.createQuery("select id from person where issuer = :issuer and subject = :subject")
                .bind("issuer", issuer)
                .bind("subject", subject)
                .mapTo(UUID.class)
                .findOne();
    }

    Optional<KnownAs.Account> account(Handle handle, UUID person) {
        return handle.createQuery("select issuer, subject from person where id = :person")
                .bind("person", person)
                .map((row, context) -> new KnownAs.Account(row.getString("issuer"), row.getString("subject")))
                .findOne();
    }

    List<UUID> from(Handle handle, String issuer) {
        return handle.createQuery("select id from person where issuer = :issuer order by id")
                .bind("issuer", issuer)
                .mapTo(UUID.class)
                .list();
    }

    // Two first sign-ins of one person at once: the second finds the first one's row.
    void insert(Handle handle, Asserted who, String plainName, Instant now) {
        handle.createUpdate(
                        """
                        insert into person (id, issuer, subject, name, plain_name, created_at)
                        values (:id, :issuer, :subject, :name, :plainName, :now)
                        on conflict do nothing
                        """)
                .bind("id", who.newId())
                .bind("issuer", who.issuer())
                .bind("subject", who.subject())
                .bind("name", who.name())
                .bind("plainName", plainName)
                .bind("now", now)
                .execute();
    }

    void arrived(Handle handle, UUID id, Instant at) {
        handle.createUpdate("update person set arrived_at = :at where id = :id")
                .bind("at", at)
                .bind("id", id)
                .execute();
    }

    SortedSet<String> groups(Handle handle, UUID person) {
        return new TreeSet<>(handle.createQuery("select name from person_group where person = :person")
                .bind("person", person)
                .mapTo(String.class)
                .list());
    }

    Optional<Asserted> asserted(Handle handle, UUID person) {
        return handle.createQuery("select issuer, subject, name from person where id = :person")
                .bind("person", person)
                .map((row, context) ->
                        Asserted.of(row.getString("issuer"), row.getString("subject"), row.getString("name"), Set.of()))
                .findOne();
    }

    List<UUID> inGroup(Handle handle, String issuer, String group) {
        return handle.createQuery(
                        """
                        select person from person_group
                        where name = :group and person in (select id from person where issuer = :issuer)
                        order by person
                        """)
                .bind("group", group)
                .bind("issuer", issuer)
                .mapTo(UUID.class)
                .list();
    }

    List<UUID> inGroup(Handle handle, String group) {
        return handle.createQuery("select person from person_group where name = :group order by person")
                .bind("group", group)
                .mapTo(UUID.class)
                .list();
    }

    /** Not of local accounts, which whoever runs them names as they like, nor of our own issuers. */
    Map<String, List<UUID>> withSubjects(Handle handle, Collection<String> subjects) {
        var found = new HashMap<String, List<UUID>>();
        var all = List.copyOf(subjects);
        for (int from = 0; from < all.size(); from += CHUNK) {
            handle.createQuery(
                            """
                            select id, subject from person
                            where subject in (<subjects>) and issuer <> 'local' and issuer not like 'lunchroom:%'
                            """)
                    .bindList("subjects", all.subList(from, Math.min(all.size(), from + CHUNK)))
                    .map((row, context) -> found.computeIfAbsent(row.getString("subject"), key -> new ArrayList<>())
                            .add(row.getObject("id", UUID.class)))
                    .list();
        }
        return found;
    }

    void put(Handle handle, UUID person, Collection<String> groups) {
        handle.createUpdate("delete from person_group where person = :person")
                .bind("person", person)
                .execute();
        for (var group : groups) {
            // Two sign-ins of one person at once say the same.
            handle.createUpdate(
                            "insert into person_group (person, name) values (:person, :name) on conflict do nothing")
                    .bind("person", person)
                    .bind("name", group)
                    .execute();
        }
    }

    Optional<Instant> arrivedAt(Handle handle, UUID id) {
        return handle.createQuery("select arrived_at from person where id = :id and arrived_at is not null")
                .bind("id", id)
                .mapTo(Instant.class)
                .findOne();
    }

    boolean rename(Handle handle, UUID id, String name, String plainName) {
        return handle.createUpdate(
                                "update person set name = :name, plain_name = :plainName where id = :id and name <> :name")
                        .bind("name", name)
                        .bind("plainName", plainName)
                        .bind("id", id)
                        .execute()
                > 0;
    }

    List<Person> named(Handle handle, Collection<UUID> ids) {
        return handle.createQuery("select id, name from person where id in (<ids>)")
                .bindList("ids", List.copyOf(ids))
                .map((row, context) -> person(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    /** Issuers of our own ("lunchroom:transcript") stand for people who are not here: nobody can pick them. */
    List<Person> search(Handle handle, String plain, String hiddenIssuer, int limit) {
        return handle.createQuery(
                        """
                        select id, name from person
                        where plain_name like :pattern escape '!' and issuer <> :hiddenIssuer
                          and issuer not like 'lunchroom:%'
                        order by plain_name, id limit :limit
                        """)
                .bind("pattern", "%" + plain.replaceAll("[!%_]", "!$0") + "%")
                .bind("hiddenIssuer", hiddenIssuer)
                .bind("limit", limit)
                .map((row, context) -> person(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    Set<UUID> having(Handle handle, String plain, int limit) {
        return handle.createQuery(
                        "select id from person where plain_name like :pattern escape '!' order by id limit :limit")
                .bind("pattern", "%" + plain.replaceAll("[!%_]", "!$0") + "%")
                .bind("limit", limit)
                .mapTo(UUID.class)
                .set();
    }

    /** Whose whole name, or first name, is one of these when it is written without spaces: "ineskovac", "ines". */
    Map<Person, String> called(Handle handle, Collection<String> names) {
        var found = new LinkedHashMap<Person, String>();
        handle.createQuery(
                        """
                        select id, name, plain_name from person
                        where issuer not like 'lunchroom:%'
                          and (replace(replace(replace(plain_name, ' ', ''), '-', ''), '''', '') in (<names>)
                               or substring(plain_name || ' ', 1, position(' ' in plain_name || ' ') - 1) in (<names>))
                        order by id limit 200
                        """)
                .bindList("names", List.copyOf(names))
                .map((row, context) -> found.put(
                        person(row.getObject("id", UUID.class), row.getString("name")), row.getString("plain_name")))
                .list();
        return found;
    }

    private static Person person(UUID id, String name) {
        return new Person(id, name, Initials.of(name));
    }
}
