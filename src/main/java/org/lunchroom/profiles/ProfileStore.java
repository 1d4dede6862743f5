package org.lunchroom.profiles;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.bookmarks.BookmarkTag;
import org.lunchroom.people.PlainName;

final class ProfileStore {
    /** The one place that says who sees a field; "f" is its row. */
    private static final String SEEN =
            """
            (f.audience = 'all' or f.person = :viewer or (f.audience = 'members' and f.person in (
              select b.person from membership a join membership b on b.room = a.room
              where a.person = :viewer and a.role <> 'banned' and b.role <> 'banned')))
            """;

    private record Topic(UUID person, Field field, String shown) {}

    /** What the viewer may see of these people. */
    Map<UUID, List<Said>> seen(Handle handle, UUID viewer, Collection<UUID> people) {
        var found = new HashMap<UUID, List<Said>>();
        if (people.isEmpty()) {
            return found;
        }
        var topics = topics(handle, viewer, people);
        handle.createQuery("select f.person, f.field, f.audience, f.words from profile_field f where f.person in"
                        + " (<people>) and " + SEEN)
                .bindList("people", List.copyOf(people))
                .bind("viewer", viewer)
                .map((row, context) -> {
                    var person = row.getObject("person", UUID.class);
                    var field = Field.of(row.getString("field"));
                    var listed = topics.getOrDefault(person, Map.of()).getOrDefault(field, List.of());
                    var audience = Audience.of(row.getString("audience"));
                    return found.computeIfAbsent(person, key -> new ArrayList<>())
                            .add(new Said(field, audience, row.getString("words"), listed));
                })
                .list();
        return found;
    }

    private static Map<UUID, Map<Field, List<String>>> topics(Handle handle, UUID viewer, Collection<UUID> people) {
        var found = new HashMap<UUID, Map<Field, List<String>>>();
        handle.createQuery("select t.person, t.field, t.shown from profile_topic t join profile_field f on f.person ="
                        + " t.person and f.field = t.field where t.person in (<people>) and " + SEEN
                        + " order by t.person, t.field, t.position")
                .bindList("people", List.copyOf(people))
                .bind("viewer", viewer)
                .map((row, context) -> new Topic(
                        row.getObject("person", UUID.class), Field.of(row.getString("field")), row.getString("shown")))
                .forEach(topic -> found.computeIfAbsent(topic.person, key -> new HashMap<>())
                        .computeIfAbsent(topic.field, key -> new ArrayList<>())
                        .add(topic.shown));
        return found;
    }

    void put(Handle handle, UUID person, Said said) {
        forget(handle, person, said.field());
        handle.createUpdate(
                        """
                        insert into profile_field (person, field, audience, words, plain)
                        values (:person, :field, :audience, :words, :plain)
                        """)
                .bind("person", person)
                .bind("field", said.field().text())
                .bind("audience", said.audience().text())
                .bind("words", said.words())
                .bind("plain", plain(said))
                .execute();
        for (int i = 0; i < said.topics().size(); i++) {
            insert(handle, person, said.field(), said.topics().get(i), i);
        }
    }

    // The name of a photo's content is nothing to find anybody by.
    private static String plain(Said said) {
        return switch (said.field()) {
            case PHOTO, HOURS, LANGUAGES -> "";
            case TITLE, ABOUT -> PlainName.searched(said.words());
            case INTERESTS, HELPS -> PlainName.searched(String.join("\n", said.topics()));
        };
    }

    private static void insert(Handle handle, UUID person, Field field, String topic, int position) {
        handle.createUpdate(
                        """
                        insert into profile_topic (person, field, folded, shown, position)
                        values (:person, :field, :folded, :shown, :position)
                        """)
                .bind("person", person)
                .bind("field", field.text())
                .bind("folded", BookmarkTag.folded(topic))
                .bind("shown", topic)
                .bind("position", position)
                .execute();
    }

    void show(Handle handle, UUID person, Field field, Audience audience) {
        handle.createUpdate("update profile_field set audience = :audience where person = :person and field = :field")
                .bind("audience", audience.text())
                .bind("person", person)
                .bind("field", field.text())
                .execute();
    }

    void forget(Handle handle, UUID person, Field field) {
        for (var table : List.of("profile_topic", "profile_field")) {
            handle.createUpdate("delete from " + table + " where person = :person and field = :field")
                    .bind("person", person)
                    .bind("field", field.text())
                    .execute();
        }
    }

    /** Of whom the viewer sees something that says who they are; by name, which everybody knows anyway. */
    List<UUID> directory(Handle handle, UUID viewer, WhichPeople which) {
        var topics = which.help() == null ? which.interest() : which.help();
        return handle.createQuery(
                        """
                        select p.id from person p
                        where p.arrived_at is not null and (p.plain_name > :name or (p.plain_name = :name and p.id > :after))
                          and p.id in (
                            select f.person from profile_field f
                            where f.field in ('title', 'about', 'interests', 'helps', 'languages') and <seen>
                              and (:text = '' or f.plain like :pattern escape '!' or p.plain_name like :pattern escape '!')
                              and (:folded = '' or exists (select 1 from profile_topic t where t.person = f.person
                                   and t.field = f.field and t.field = :field and t.folded = :folded)))
                        order by p.plain_name, p.id limit :limit
                        """)
                .define("seen", SEEN)
                .bind("viewer", viewer)
                .bind("name", which.afterName())
                .bind("after", which.after())
                .bind("text", which.text())
                .bind("pattern", "%" + which.text().replaceAll("[!%_]", "!$0") + "%")
                .bind("folded", topics == null ? "" : topics)
                .bind("field", which.help() == null ? "interests" : "helps")
                .bind("limit", which.limit() + 1)
                .mapTo(UUID.class)
                .list();
    }

    String plainName(Handle handle, UUID person) {
        return handle.createQuery("select plain_name from person where id = :person")
                .bind("person", person)
                .mapTo(String.class)
                .findOne()
                .orElse("");
    }

    List<Matches.Match> matching(Handle handle, UUID viewer, List<String> folded, int limit) {
        return handle.createQuery("select t.person, t.shown, t.field from profile_topic t"
                        + " join profile_field f on f.person = t.person and f.field = t.field"
                        + " join person p on p.id = t.person and p.arrived_at is not null"
                        + " where t.field in ('helps', 'interests') and t.folded in (<folded>)"
                        + " and t.person <> :viewer and " + SEEN
                        + " order by t.field, p.plain_name, p.id, t.folded limit :limit")
                .bindList("folded", folded)
                .bind("viewer", viewer)
                .bind("limit", limit)
                .map((row, context) -> new Matches.Match(
                        row.getObject("person", UUID.class),
                        row.getString("shown"),
                        Field.of(row.getString("field")) == Field.HELPS))
                .list();
    }

    boolean mates(Handle handle, UUID one, UUID other) {
        return handle.createQuery(
                                """
                        select count(*) from membership a join membership b on b.room = a.room
                        where a.person = :one and b.person = :other and a.role <> 'banned' and b.role <> 'banned'
                        """)
                        .bind("one", one)
                        .bind("other", other)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }
}
