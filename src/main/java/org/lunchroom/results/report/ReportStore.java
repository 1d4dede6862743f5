package org.lunchroom.results.report;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Counts in the tables of others. Each question answers with a room, what was counted, and how many. */
final class ReportStore {
    private static final String SAID =
            "m.chat is not null and m.rehearsal = false and m.removed_at is null and m.at >= :from and m.at < :until";
    private static final List<String> QUESTIONS = List.of(
            """
            select room, 'sessions' as what, count(*) as number from chat
            where closed_at >= :from and closed_at < :until group by room
            """,
            "select m.room, 'people' as what, count(distinct m.author) as number from message m where " + SAID
                    + " group by m.room",
            first("firstTimers", ""),
            first(
                    "cameBack",
                    """
                     and exists (select 1 from message b where b.room = f.room and b.author = f.author
                      and b.chat is not null and b.chat <> a.chat and b.rehearsal = false and b.removed_at is null
                      and b.at > f.at and b.at < f.at + interval '60' day and b.at < :until)
                    """),
            """
            select g.room, 'groups' as what, count(*) as number from (
              select m.room, p.name, count(distinct m.author) as people
              from message m join person_group p on p.person = m.author where
            """
                    + SAID + " group by m.room, p.name) g where g.people >= 5 group by g.room",
            """
            select room, 'asked' as what, count(*) as number from ask
            where approved_at >= :from and approved_at < :until and state not in ('merged', 'declined') group by room
            """,
            """
            select room, 'answered' as what, count(*) as number from ask
            where approved_at >= :from and approved_at < :until and state = 'answered' group by room
            """,
            """
            select g.room, coalesce(g.said, 'open') as what, count(*) as number from goal g
            where g.made_at >= :from and g.made_at < :until and not exists (
              select 1 from goal later where later.room = g.room and later.person = g.person
                and later.made_at < :until and later.id > g.id)
            group by g.room, coalesce(g.said, 'open')
            """,
            """
            select room, 'results' as what, count(*) as number from result
            where made_at >= :from and made_at < :until group by room
            """,
            "select r.room, 'confirmed' as what, count(*) as number from result r"
                    + " where r.made_at >= :from and r.made_at < :until and "
                    + confirmed() + " group by r.room");

    private static String first(String what, String more) {
        return "select f.room, '" + what + "' as what, count(distinct f.author) as number from ("
                + "select room, author, min(at) as at from message where chat is not null and rehearsal = false"
                + " and removed_at is null group by room, author) f"
                + " join message a on a.room = f.room and a.author = f.author and a.at = f.at and a.chat is not null"
                + " where f.at >= :from and f.at < :until" + more + " group by f.room";
    }

    private static String confirmed() {
        return "exists (select 1 from result_confirmation c where c.result = r.id and c.version = r.version)";
    }

    Counts counts(Handle handle, Instant from, Instant until) {
        var counts = new HashMap<UUID, Map<String, Integer>>();
        for (var question : QUESTIONS) {
            handle.createQuery(question)
                    .bind("from", from)
                    .bind("until", until)
                    .map((row, context) -> counts.computeIfAbsent(
                                    row.getObject("room", UUID.class), room -> new HashMap<>())
                            .merge(row.getString("what"), row.getInt("number"), Integer::sum))
                    .list();
        }
        listeners(handle, from, until).forEach((room, number) -> counts.computeIfAbsent(room, any -> new HashMap<>())
                .put("listeners", number));
        return new Counts(counts);
    }

    // Session by session: of one in which fewer than five listened, none.
    private static Map<UUID, Integer> listeners(Handle handle, Instant from, Instant until) {
        var sums = new HashMap<UUID, Integer>();
        handle
                .createQuery(
                        """
                        select c.room, c.peak_present - count(distinct m.author) as listened
                        from chat c left join message m on m.chat = c.id and m.rehearsal = false
                          and m.second_sitting = false and m.removed_at is null
                        where c.closed_at >= :from and c.closed_at < :until
                        group by c.id, c.room, c.peak_present
                        """)
                .bind("from", from)
                .bind("until", until)
                .map((row, context) -> Map.entry(row.getObject("room", UUID.class), row.getInt("listened")))
                .list()
                .stream()
                .filter(session -> session.getValue() >= 5)
                .forEach(session -> sums.merge(session.getKey(), session.getValue(), Integer::sum));
        return sums;
    }

    /** Results by how far they have come. */
    Map<String, Report.Step> steps(Handle handle, Instant from, Instant until) {
        var steps = new HashMap<String, Report.Step>();
        handle.createQuery(
                        """
                        select r.step, count(*) as results, sum(case when %s then 1 else 0 end) as confirmed
                        from result r where r.made_at >= :from and r.made_at < :until group by r.step
                        """
                                .formatted(confirmed()))
                .bind("from", from)
                .bind("until", until)
                .map((row, context) -> steps.put(
                        row.getString("step"),
                        new Report.Step(row.getString("step"), row.getInt("results"), row.getInt("confirmed"))))
                .list();
        return steps;
    }

    /** When anything was first said in a chat, or set as a goal. */
    Optional<Instant> beginning(Handle handle) {
        return handle.createQuery(
                        """
                        select min(at) from (select min(closed_at) as at from chat
                          union all select min(made_at) from goal union all select min(made_at) from result) first_ones
                        """)
                .mapTo(Instant.class)
                .findOne();
    }
}
