package org.lunchroom.people;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** People who may be meant by a name without spaces. */
final class Namesakes {
    private Namesakes() {}

    /** Whoever has it as the whole name, else whoever has it as the first. */
    static List<Person> meant(String name, Map<Person, String> people) {
        Map<Boolean, List<Person>> byWhole = people.entrySet().stream()
                .filter(person -> whole(person.getValue()).equals(name)
                        || person.getValue().split(" ")[0].equals(name))
                .collect(Collectors.partitioningBy(
                        person -> whole(person.getValue()).equals(name),
                        Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        return byWhole.get(true).isEmpty() ? byWhole.get(false) : byWhole.get(true);
    }

    private static String whole(String plainName) {
        return plainName.replaceAll("[ '-]", "");
    }
}
