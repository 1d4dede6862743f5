package org.lunchroom.ideas;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lunchroom.chats.Discretion;
import org.lunchroom.people.People;

/** Under which name words stand on a card: their author's, unless they asked not to be named, or asked without a name. */
@Singleton
public class Credits {
    private final People people;
    private final Iterable<Discretion> discretion;

    @Inject
    Credits(People people, Instance<Discretion> discretion) {
        this(people, (Iterable<Discretion>) discretion);
    }

    public Credits(People people, Iterable<Discretion> discretion) {
        this.people = people;
        this.discretion = discretion;
    }

    /** A look-up for these words. */
    public Function<Said, Credit> of(Collection<Said> words) {
        var named = people.named(
                words.stream().map(Said::author).filter(Objects::nonNull).collect(Collectors.toSet()));
        var unnamed =
                unnamed(words.stream().map(Said::chat).filter(Objects::nonNull).collect(Collectors.toSet()));
        return said -> {
            if (said.anonymous()) {
                return Credit.ANONYMOUS;
            }
            boolean discreet = unnamed.getOrDefault(said.chat(), Set.of()).contains(said.author());
            return discreet ? Credit.COLLEAGUE : Credit.named(named.get(said.author()));
        };
    }

    private Map<UUID, Set<UUID>> unnamed(Collection<UUID> chats) {
        var all = new HashMap<UUID, Set<UUID>>();
        for (var each : discretion) {
            each.unnamed(chats).forEach((chat, them) -> all.computeIfAbsent(chat, key -> new HashSet<>())
                    .addAll(them));
        }
        return all;
    }
}
