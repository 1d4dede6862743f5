package org.lunchroom.buddies.matching;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;

/**
 * Who is put beside whom. As many newcomers as possible get somebody, whoever waited longest first; nobody helps two
 * before all help one; those who share a language find each other where that leaves nobody alone; and no manager is put
 * beside their own people, either way round. It knows no clock and no database.
 */
public final class Matching {
    /** Nobody can listen to more than three. */
    public static final int MOST_BESIDE = 3;

    private static final int MOST_AT_ONCE = 200;

    private final Set<Pair> never;
    private final Instant shareFrom;
    private final List<Standing> helpers;
    private final Map<Standing, Standing> helped = new LinkedHashMap<>();

    private Matching(List<Standing> helpers, Set<Pair> never, Instant shareFrom) {
        this.helpers = helpers;
        this.never = never;
        this.shareFrom = shareFrom;
    }

    /**
     * The new pairs.
     *
     * @param newcomers who have nobody
     * @param helpers whether they have somebody or not
     * @param never who have had their time together
     * @param shareFrom whoever came by then may share a buddy; who came later waits a little for one of their own
     */
    public static List<Pair> pairs(
            Collection<Standing> newcomers, Collection<Standing> helpers, Set<Pair> never, Instant shareFrom) {
        var waiting = new ArrayList<>(newcomers.stream()
                .sorted(Comparator.comparing(Standing::since).thenComparing(Standing::person))
                .limit(MOST_AT_ONCE)
                .toList());
        var pairs = new ArrayList<Pair>();
        var beside = new LinkedHashMap<UUID, Integer>();
        helpers.forEach(helper -> beside.put(helper.person(), helper.beside()));
        for (int has = 0; has < MOST_BESIDE; has++) {
            int load = has;
            var free = helpers.stream()
                    .filter(helper -> beside.get(helper.person()) == load)
                    .sorted(Comparator.comparingInt(Standing::before)
                            .thenComparing(Standing::since)
                            .thenComparing(Standing::person))
                    .limit(MOST_AT_ONCE)
                    .toList();
            var round = new Matching(free, never, has == 0 ? Instant.MAX : shareFrom);
            for (var pair : round.pair(waiting)) {
                pairs.add(pair);
                beside.merge(pair.helper(), 1, Integer::sum);
                waiting.removeIf(newcomer -> newcomer.person().equals(pair.newcomer()));
            }
        }
        return pairs;
    }

    // First as many as share a language, then as many as possible: who has found somebody is never left alone again.
    private List<Pair> pair(List<Standing> waiting) {
        var patient =
                waiting.stream().filter(one -> !one.since().isAfter(shareFrom)).toList();
        patient.forEach(newcomer -> place(newcomer, Standing::speaksWith, new HashSet<>()));
        patient.stream()
                .filter(newcomer -> !helped.containsValue(newcomer))
                .forEach(newcomer -> place(newcomer, (one, other) -> true, new HashSet<>()));
        return helped.entrySet().stream()
                .map(one -> new Pair(one.getValue().person(), one.getKey().person()))
                .toList();
    }

    /** Finds somebody for a newcomer, if need be by giving others another one (an augmenting path). */
    private boolean place(Standing newcomer, BiPredicate<Standing, Standing> suits, Set<Standing> tried) {
        for (var helper : options(newcomer, suits)) {
            if (tried.add(helper)) {
                var now = helped.get(helper);
                if (now == null || place(now, suits, tried)) {
                    helped.put(helper, newcomer);
                    return true;
                }
            }
        }
        return false;
    }

    // Those who are free before those who are not: nobody is moved for somebody whom another one could help as well.
    private List<Standing> options(Standing newcomer, BiPredicate<Standing, Standing> suits) {
        return helpers.stream()
                .filter(helper -> may(newcomer, helper) && suits.test(newcomer, helper))
                .sorted(Comparator.<Standing, Boolean>comparing(helped::containsKey)
                        .thenComparing(helper -> !newcomer.speaksWith(helper)))
                .toList();
    }

    private boolean may(Standing newcomer, Standing helper) {
        return !newcomer.person().equals(helper.person())
                && !helper.leads(newcomer)
                && !newcomer.leads(helper)
                && !never.contains(new Pair(newcomer.person(), helper.person()));
    }
}
