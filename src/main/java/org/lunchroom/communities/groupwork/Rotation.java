package org.lunchroom.communities.groupwork;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Whose turn it is. Whoever has waited longest performs; of the others somebody says what they saw who did not do so last
 * time, and who has met this performer least. So it stays fair in groups of any number, when somebody leaves, and when
 * somebody comes later.
 */
final class Rotation {
    private final List<UUID> there;
    private final List<GroupTurn> before;

    /**
     * @param there who is still in the group
     * @param before the group's turns so far
     */
    Rotation(Collection<GroupMember> there, List<GroupTurn> before) {
        this.there = there.stream()
                .sorted(Comparator.comparingInt(GroupMember::place))
                .map(GroupMember::person)
                .toList();
        this.before = before;
    }

    /** The next turn; empty where nobody is left. */
    Optional<GroupTurn> next(int team, int round) {
        return there.stream()
                .min(Comparator.comparingInt(person -> last(GroupTurn::performer, person)))
                .map(performer -> new GroupTurn(team, round, performer, critic(performer), null, false));
    }

    /** Who critiques this performer; null where nobody else is left. */
    UUID critic(UUID performer) {
        var others = behind(performer);
        int lastRound = before.stream().mapToInt(GroupTurn::round).max().orElse(0);
        return others.stream()
                .min(Comparator.<UUID>comparingInt(
                                person -> last(GroupTurn::critic, person) == lastRound ? lastRound : 0)
                        .thenComparingLong(person -> met(performer, person))
                        .thenComparingInt(person -> last(GroupTurn::critic, person)))
                .orElse(null);
    }

    // Those who sit behind the performer come first, so that it goes round.
    private List<UUID> behind(UUID performer) {
        int at = there.indexOf(performer) + 1;
        return Stream.concat(there.stream().skip(at), there.stream().limit(at))
                .filter(person -> !person.equals(performer))
                .toList();
    }

    /** The last round in which somebody had this part; 0 for none. */
    private int last(Function<GroupTurn, UUID> part, UUID person) {
        return before.stream()
                .filter(turn -> person.equals(part.apply(turn)))
                .mapToInt(GroupTurn::round)
                .max()
                .orElse(0);
    }

    private long met(UUID performer, UUID critic) {
        return before.stream()
                .filter(turn -> turn.performer().equals(performer) && critic.equals(turn.critic()))
                .count();
    }
}
