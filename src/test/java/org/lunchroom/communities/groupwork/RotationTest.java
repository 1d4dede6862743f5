package org.lunchroom.communities.groupwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RotationTest {
    private final List<GroupMember> people = new ArrayList<>();
    private final List<GroupTurn> turns = new ArrayList<>();

    private void come(int count) {
        for (int i = 0; i < count; i++) {
            people.add(new GroupMember(1, people.size(), UUID.randomUUID()));
        }
    }

    private void go(int rounds) {
        for (int i = 0; i < rounds; i++) {
            new Rotation(people, List.copyOf(turns)).next(1, turns.size() + 1).ifPresent(turns::add);
        }
    }

    private Map<UUID, Long> count(Function<GroupTurn, UUID> part, int from) {
        var counts = new HashMap<UUID, Long>();
        people.forEach(member -> counts.put(member.person(), 0L));
        counts.putAll(turns.stream()
                .skip(from)
                .map(part)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(person -> person, Collectors.counting())));
        return counts;
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7})
    void everybody_performs_as_often_as_everybody_else(int size) {
        come(size);
        go(size * 4);

        assertThat(count(GroupTurn::performer, 0).values()).allMatch(times -> times == 4);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7})
    void everybody_critiques_about_as_often_and_not_always_the_same_person(int size) {
        come(size);
        go(size * (size - 1));

        var critiques = count(GroupTurn::critic, 0).values();
        assertThat(critiques).allMatch(times -> Math.abs(times - (size - 1)) <= 1);
        var pairs = turns.stream()
                .collect(Collectors.groupingBy(turn -> turn.performer() + " " + turn.critic(), Collectors.counting()));
        assertThat(pairs).hasSizeGreaterThanOrEqualTo(size * (size - 1) * 2 / 3);
    }

    @Test
    void nobody_critiques_themselves_or_twice_in_a_row_where_there_are_three() {
        come(3);
        go(12);

        assertThat(turns).allMatch(turn -> !turn.performer().equals(turn.critic()));
        assertThat(IntStream.range(1, turns.size()))
                .allMatch(i -> !turns.get(i).critic().equals(turns.get(i - 1).critic()));
    }

    @Test
    void when_somebody_leaves_the_others_go_on_in_turn() {
        come(4);
        go(2);
        var gone = people.remove(3).person();
        go(6);

        assertThat(turns.subList(2, 8)).noneMatch(turn -> turn.performer().equals(gone) || gone.equals(turn.critic()));
        assertThat(count(GroupTurn::performer, 2).values()).allMatch(times -> times == 2);
    }

    @Test
    void who_comes_later_is_next_and_then_one_of_all() {
        come(3);
        go(6);
        come(1);
        go(4);

        assertThat(turns.get(6).performer()).isEqualTo(people.get(3).person());
        assertThat(count(GroupTurn::performer, 6).values()).allMatch(times -> times == 1);
    }

    @Test
    void who_is_alone_performs_before_nobody_and_where_nobody_is_there_is_no_turn() {
        come(1);
        go(1);
        assertThat(turns.get(0).critic()).isNull();

        people.clear();
        assertThat(new Rotation(people, turns).next(1, 2)).isEmpty();
    }
}
