package org.lunchroom.buddies.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MatchingTest {
    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

    private final Standing nina = one(1, "en", null, 0);
    private final Standing nico = one(2, "en", null, 1);
    private final Standing noor = one(3, "en", null, 2);
    private final Standing hedda = one(11, "en", null, 0);
    private final Standing hugo = one(12, "en", null, 1);

    private static UUID id(int number) {
        return new UUID(0, number);
    }

    private static Standing one(int number, String languages, Integer manager, int minute) {
        return new Standing(
                id(number),
                Set.of(languages.split(" ")),
                manager == null ? null : id(manager),
                NOON.plusSeconds(60L * minute),
                0,
                0);
    }

    private static Standing busy(Standing one, int beside, int before) {
        return new Standing(one.person(), one.languages(), one.manager(), one.since(), beside, before);
    }

    /** Helper by newcomer. */
    private static Map<UUID, UUID> pairs(List<Standing> newcomers, List<Standing> helpers, Instant shareFrom) {
        return Matching.pairs(newcomers, helpers, Set.of(), shareFrom).stream()
                .collect(Collectors.toMap(Pair::newcomer, Pair::helper));
    }

    private static Pair pair(Standing newcomer, Standing helper) {
        return new Pair(newcomer.person(), helper.person());
    }

    @Test
    void each_newcomer_gets_a_helper_of_their_own_where_there_are_enough() {
        assertThat(Matching.pairs(List.of(nico, nina), List.of(hugo, hedda), Set.of(), Instant.MAX))
                .containsExactlyInAnyOrder(pair(nina, hedda), pair(nico, hugo));
    }

    @Test
    void nobody_helps_two_before_all_help_one() {
        var pairs = pairs(List.of(nina, nico, noor), List.of(hedda, hugo), Instant.MAX);

        assertThat(pairs).hasSize(3);
        assertThat(pairs.get(nina.person())).isNotEqualTo(pairs.get(nico.person()));
    }

    @Test
    void whoever_waited_longest_comes_first_and_late_ones_wait_for_a_buddy_of_their_own() {
        var pairs = pairs(List.of(noor, nico, nina), List.of(hedda), nico.since());

        assertThat(pairs).containsOnlyKeys(nina.person(), nico.person());
    }

    @Test
    void a_late_helper_takes_whoever_waits_and_not_who_has_somebody() {
        var pairs = pairs(List.of(noor), List.of(busy(hedda, 1, 0), hugo), Instant.MAX);

        assertThat(pairs).containsExactly(Map.entry(noor.person(), hugo.person()));
    }

    @Test
    void nobody_helps_more_than_three() {
        var newcomers =
                IntStream.range(100, 110).mapToObj(i -> one(i, "en", null, 0)).toList();

        assertThat(pairs(newcomers, List.of(hedda), Instant.MAX)).hasSize(Matching.MOST_BESIDE);
        assertThat(pairs(newcomers, List.of(busy(hedda, 3, 0)), Instant.MAX)).isEmpty();
    }

    @Test
    void those_who_share_a_language_find_each_other() {
        var german = one(4, "de", null, 5);
        var germanHelper = one(13, "de fr", null, 5);

        assertThat(pairs(List.of(nina, german), List.of(germanHelper, hedda), Instant.MAX))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(nina.person(), hedda.person(), german.person(), germanHelper.person()));
    }

    @Test
    void a_language_leaves_nobody_alone() {
        var greek = one(4, "el", null, 5);

        assertThat(pairs(List.of(nina, greek), List.of(hedda, hugo), Instant.MAX))
                .containsOnlyKeys(nina.person(), greek.person());
        assertThat(pairs(List.of(greek), List.of(hedda), Instant.MAX)).hasSize(1);
    }

    @Test
    void somebody_of_no_common_language_takes_a_free_helper_and_parts_nobody() {
        var german = one(4, "de", null, 0);
        var greek = one(5, "el", null, 1);
        var germanHelper = one(13, "de", null, 0);

        assertThat(pairs(List.of(german, greek), List.of(germanHelper, hugo), Instant.MAX))
                .containsEntry(german.person(), germanHelper.person());
    }

    @Test
    void no_manager_sits_beside_their_own_people_either_way_round() {
        var led = one(4, "en", 11, 0);
        var boss = one(6, "en", null, 0);
        var ofBoss = one(14, "en", 6, 0);

        assertThat(pairs(List.of(led), List.of(hedda), Instant.MAX)).isEmpty();
        assertThat(pairs(List.of(boss), List.of(ofBoss), Instant.MAX)).isEmpty();
        assertThat(pairs(List.of(nina, led), List.of(hedda, hugo), Instant.MAX))
                .as("the one who may sit beside anybody makes room")
                .containsExactlyInAnyOrderEntriesOf(Map.of(nina.person(), hedda.person(), led.person(), hugo.person()));
    }

    @Test
    void a_manager_who_may_help_nobody_here_holds_nobody_up() {
        var led = one(4, "en", 11, 0);

        assertThat(pairs(List.of(led), List.of(hedda, busy(hugo, 1, 0)), Instant.MAX))
                .containsExactly(Map.entry(led.person(), hugo.person()));
    }

    @Test
    void who_has_parted_is_not_put_together_again() {
        assertThat(Matching.pairs(List.of(nina), List.of(hedda), Set.of(pair(nina, hedda)), Instant.MAX))
                .isEmpty();
    }

    @Test
    void it_goes_round_who_helps() {
        assertThat(pairs(List.of(nina), List.of(busy(hedda, 0, 3), busy(hugo, 0, 2)), Instant.MAX))
                .containsEntry(nina.person(), hugo.person());
    }

    @Test
    void nobody_is_their_own_buddy_and_nobody_there_is_nobody() {
        assertThat(pairs(List.of(nina), List.of(nina), Instant.MAX)).isEmpty();
        assertThat(pairs(List.of(), List.of(hedda), Instant.MAX)).isEmpty();
        assertThat(pairs(List.of(nina), List.of(), Instant.MAX)).isEmpty();
    }

    /** Whatever comes: the rules hold, and where one's own helper was possible for as many as anybody could find, it was. */
    @Test
    void the_rules_hold_for_a_thousand_doors() {
        var chance = new Random(42);
        for (int door = 0; door < 1_000; door++) {
            var newcomers = some(chance, 100, chance.nextInt(12));
            var helpers = some(chance, 200, chance.nextInt(8));
            var never = someNever(chance, newcomers, helpers);

            var pairs = Matching.pairs(newcomers, helpers, never, Instant.MAX);

            assertThat(pairs.stream().map(Pair::newcomer)).doesNotHaveDuplicates();
            assertThat(pairs).noneMatch(never::contains);
            holds(newcomers, helpers, never, pairs);
        }
    }

    private static void holds(List<Standing> newcomers, List<Standing> helpers, Set<Pair> never, List<Pair> pairs) {
        var byId = new HashMap<UUID, Standing>();
        newcomers.forEach(one -> byId.put(one.person(), one));
        helpers.forEach(one -> byId.put(one.person(), one));
        for (var pair : pairs) {
            assertThat(byId.get(pair.newcomer()).manager()).isNotEqualTo(pair.helper());
            assertThat(byId.get(pair.helper()).manager()).isNotEqualTo(pair.newcomer());
        }
        var load = pairs.stream().collect(Collectors.groupingBy(Pair::helper, Collectors.counting()));
        assertThat(load.values()).allMatch(count -> count <= Matching.MOST_BESIDE);
        // Nobody is left who could have had a helper that has nobody.
        var has = pairs.stream().collect(Collectors.toMap(Pair::newcomer, Function.identity()));
        for (var newcomer : newcomers) {
            for (var helper : helpers) {
                boolean possible = !never.contains(pair(newcomer, helper))
                        && !helper.person().equals(newcomer.manager())
                        && !newcomer.person().equals(helper.manager());
                if (possible && !has.containsKey(newcomer.person())) {
                    assertThat(load.getOrDefault(helper.person(), 0L)).isEqualTo(Matching.MOST_BESIDE);
                }
            }
        }
    }

    private static List<Standing> some(Random chance, int from, int count) {
        var languages = List.of("en", "de", "fr", "en de");
        var some = new ArrayList<Standing>();
        for (int i = 0; i < count; i++) {
            var manager = chance.nextInt(4) == 0 ? Integer.valueOf(chance.nextInt(8) + 300 - from) : null;
            some.add(one(from + i, languages.get(chance.nextInt(4)), manager, chance.nextInt(10)));
        }
        return some;
    }

    private static Set<Pair> someNever(Random chance, List<Standing> newcomers, List<Standing> helpers) {
        var never = new HashSet<Pair>();
        for (var newcomer : newcomers) {
            for (var helper : helpers) {
                if (chance.nextInt(6) == 0) {
                    never.add(pair(newcomer, helper));
                }
            }
        }
        return never;
    }
}
