package org.lunchroom.ideas;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;

final class IdeaStore {
    private static final RowMapper<Idea> IDEA = ConstructorMapper.of(Idea.class);
    private static final String SELECT =
            """
            select i.id, i.maker, i.room, i.message, i.ask, i.title, i.fits, i.link, i.audience, i.consent, i.tried,
              i.made_at, i.changed_at
            from idea i left join message m on m.id = i.message left join ask a on a.id = i.ask
            """;
    // Words that are gone where they were said are not found here either.
    private static final String SAYS =
            """
             and (lower(i.title) like :text escape '!' or lower(i.fits) like :text escape '!'
              or (m.removed_at is null and lower(m.words) like :text escape '!')
              or (a.approved_at is not null and a.state <> 'declined' and lower(a.words) like :text escape '!'))
            """;

    /** False where the person has a card of the same thing. */
    boolean insert(Handle handle, Idea idea) {
        return handle.createUpdate(
                                """
                                insert into idea (id, maker, room, message, ask, title, fits, link, audience, consent,
                                  tried, made_at, changed_at)
                                values (:id, :maker, :room, :message, :ask, :title, :fits, :link, :audience, :consent,
                                  :tried, :madeAt, :changedAt)
                                on conflict do nothing
                                """)
                        .bindMethods(idea)
                        .bind("audience", idea.audience().text())
                        .bind("consent", idea.consent().text())
                        .execute()
                == 1;
    }

    void update(Handle handle, Idea idea) {
        handle.createUpdate(
                        """
                        update idea set title = :title, fits = :fits, link = :link, audience = :audience,
                          consent = :consent, changed_at = :changedAt
                        where id = :id
                        """)
                .bindMethods(idea)
                .bind("audience", idea.audience().text())
                .bind("consent", idea.consent().text())
                .execute();
    }

    void delete(Handle handle, UUID id) {
        for (var table : List.of("idea_room", "idea_tag", "idea_kept", "idea_try")) {
            handle.createUpdate("delete from " + table + " where idea = :id")
                    .bind("id", id)
                    .execute();
        }
        handle.createUpdate("delete from idea where id = :id").bind("id", id).execute();
    }

    /** The card, for as long as the transaction lasts nobody else's to change. */
    Optional<Idea> locked(Handle handle, UUID id) {
        handle.createQuery("select id from idea where id = :id for update")
                .bind("id", id)
                .mapTo(UUID.class)
                .findOne();
        return byId(handle, id);
    }

    Optional<Idea> byId(Handle handle, UUID id) {
        return handle.createQuery(SELECT + "where i.id = :id")
                .bind("id", id)
                .map(IDEA)
                .findOne();
    }

    Optional<Idea> own(Handle handle, Idea like) {
        return handle.createQuery(SELECT + "where i.maker = :maker and coalesce(i.message, i.ask) = :origin")
                .bind("maker", like.maker())
                .bind("origin", like.origin())
                .map(IDEA)
                .findOne();
    }

    Optional<Idea> seen(Handle handle, Sight sight, UUID id) {
        return sight.ask(handle.createQuery(SELECT + "where i.id = :id and" + Sight.SEEN))
                .bind("id", id)
                .map(IDEA)
                .findOne();
    }

    /** Keyset paging: the cost of a page does not grow with what lies before it, and nothing unseen is paged over. */
    List<Idea> list(Handle handle, Sight sight, WhichIdeas which) {
        var query = sight.ask(handle.createQuery(SELECT + joined(which) + "where" + Sight.SEEN + conditions(which)))
                .bind("room", which.room())
                .bind("origin", which.origin())
                .bind("tag", which.tag())
                .bind("text", like(which.text()))
                .bind("limit", which.limit());
        var place = which.after();
        if (place != null) {
            query.bind("tried", place.tried()).bind("at", place.at()).bind("id", place.id());
        }
        return query.map(IDEA).list();
    }

    private static String joined(WhichIdeas which) {
        return which.tag() == null ? "" : "join idea_tag t on t.idea = i.id and t.folded = :tag\n";
    }

    private static String conditions(WhichIdeas which) {
        return switch (which.whose()) {
                    case ALL -> "";
                    case ME ->
                        " and (i.maker = :me or exists (select 1 from idea_kept k"
                                + " where k.idea = i.id and k.person = :me))";
                    case ASKED -> " and i.consent = 'asked' and m.author = :me and m.removed_at is null";
                }
                + (which.room() == null
                        ? ""
                        : " and (i.room = :room or exists (select 1 from idea_room r"
                                + " where r.idea = i.id and r.room = :room))")
                + (which.origin() == null ? "" : " and (i.message = :origin or i.ask = :origin)")
                + (which.text() == null ? "" : SAYS)
                + order(which);
    }

    private static String order(WhichIdeas which) {
        var older = "(i.made_at < :at or (i.made_at = :at and i.id < :id))";
        boolean newest = which.sorting() == WhichIdeas.Sorting.NEWEST;
        var behind = newest ? older : "(i.tried < :tried or (i.tried = :tried and " + older + "))";
        return (which.after() == null ? "" : " and " + behind) + " order by " + (newest ? "" : "i.tried desc, ")
                + "i.made_at desc, i.id desc limit :limit";
    }

    private static String like(String text) {
        return text == null ? null : "%" + text.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }

    void stand(Handle handle, UUID idea, UUID room) {
        handle.createUpdate("insert into idea_room (idea, room) values (:idea, :room) on conflict do nothing")
                .bind("idea", idea)
                .bind("room", room)
                .execute();
    }

    void standNowhere(Handle handle, UUID idea) {
        handle.createUpdate("delete from idea_room where idea = :idea")
                .bind("idea", idea)
                .execute();
    }

    /** Where cards were brought to. */
    Map<UUID, List<UUID>> rooms(Handle handle, Collection<UUID> ideas) {
        return byIdea(handle.createQuery("select idea, room as found from idea_room where idea in (<ids>)"), ideas)
                .map((row, context) -> Map.entry(row.getObject("idea", UUID.class), row.getObject("found", UUID.class)))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    void tag(Handle handle, UUID idea, Map<String, String> tags) {
        handle.createUpdate("delete from idea_tag where idea = :idea")
                .bind("idea", idea)
                .execute();
        int place = 0;
        for (var tag : tags.entrySet()) {
            handle.createUpdate("insert into idea_tag (idea, place, tag, folded) values (:idea, :place, :tag, :folded)")
                    .bind("idea", idea)
                    .bind("place", place++)
                    .bind("tag", tag.getValue())
                    .bind("folded", tag.getKey())
                    .execute();
        }
    }

    Map<UUID, List<String>> tags(Handle handle, Collection<UUID> ideas) {
        return byIdea(
                        handle.createQuery("select idea, tag from idea_tag where idea in (<ids>) order by idea, place"),
                        ideas)
                .map((row, context) -> Map.entry(row.getObject("idea", UUID.class), row.getString("tag")))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Query byIdea(Query query, Collection<UUID> ideas) {
        return query.bindList("ids", List.copyOf(ideas));
    }
}
