package org.lunchroom.polls.votes;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.lunchroom.polls.Poll;

/**
 * Votes of strict polls: who has voted, and apart from it what all of them chose, as sums in one row. The row is written
 * whole with every vote and in the order of the choices, so it does not say which came last.
 */
final class SealedStore {
    /** False where the person has voted already. */
    boolean add(Handle handle, UUID poll, UUID person, List<Line> lines) {
        boolean first = handle.createUpdate(
                                "insert into poll_voter (poll, person) values (:poll, :person) on conflict do nothing")
                        .bind("poll", poll)
                        .bind("person", person)
                        .execute()
                == 1;
        if (first) {
            var sums = new LinkedHashMap<String, Tally.Sum>();
            sums(handle, poll).forEach(sum -> sums.put(sum.choice(), sum));
            for (var line : lines) {
                sums.merge(
                        line.choice(),
                        new Tally.Sum(line.choice(), line.shown(), line.weight()),
                        (old, more) -> new Tally.Sum(old.choice(), old.shown(), old.count() + more.count()));
            }
            write(handle, poll, sums.values());
        }
        return first;
    }

    private static void write(Handle handle, UUID poll, Collection<Tally.Sum> sums) {
        var tally = sums.stream()
                .sorted(Comparator.comparing(Tally.Sum::choice))
                .map(sum -> sum.choice() + "\t" + sum.count() + "\t" + sum.shown())
                .collect(Collectors.joining("\n"));
        handle.createUpdate("delete from poll_sealed where poll = :poll")
                .bind("poll", poll)
                .execute();
        handle.createUpdate("insert into poll_sealed (poll, tally) values (:poll, :tally)")
                .bind("poll", poll)
                .bind("tally", tally)
                .execute();
    }

    Tally tally(Handle handle, UUID poll) {
        int votes = handle.createQuery("select count(*) from poll_voter where poll = :poll")
                .bind("poll", poll)
                .mapTo(Integer.class)
                .one();
        var sums = sums(handle, poll).stream()
                .sorted(Comparator.comparingInt(Tally.Sum::count).reversed())
                .toList();
        return new Tally(votes, sums);
    }

    /** What a transcript says was chosen, as it was then. */
    void bring(Handle handle, UUID poll, Collection<Tally.Sum> sums) {
        write(handle, poll, sums);
    }

    /** The same of another poll. */
    void copy(Handle handle, UUID from, UUID to) {
        write(handle, to, sums(handle, from));
    }

    /** What it came to elsewhere. */
    Tally brought(Handle handle, Poll poll) {
        return new Tally(poll.counted(), sums(handle, poll.id()));
    }

    private static List<Tally.Sum> sums(Handle handle, UUID poll) {
        return handle.createQuery("select tally from poll_sealed where poll = :poll")
                .bind("poll", poll)
                .mapTo(String.class)
                .findOne()
                .map(tally -> tally.lines().map(SealedStore::sum).toList())
                .orElse(List.of());
    }

    private static Tally.Sum sum(String line) {
        var parts = line.split("\t", 3);
        return new Tally.Sum(parts[0], parts[2], Integer.parseInt(parts[1]));
    }

    /** In which of these the person has voted. */
    Set<UUID> votedIn(Handle handle, UUID person, Collection<UUID> polls) {
        return handle.createQuery("select poll from poll_voter where person = :person and poll in (<polls>)")
                .bind("person", person)
                .bindList("polls", List.copyOf(polls))
                .mapTo(UUID.class)
                .set();
    }
}
