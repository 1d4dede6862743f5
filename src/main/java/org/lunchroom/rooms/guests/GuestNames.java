package org.lunchroom.rooms.guests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Names of the day: a kind adjective and a bird, in a language of ours. Nobody chooses one, so nobody can call themselves
 * after the head of the house.
 */
public final class GuestNames {
    /** The languages that there are names in. */
    public static final Set<String> LANGUAGES = Set.of("en", "de", "fr", "es", "ar");

    private static final int TRIES = 40;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Map<String, Names> BY_LANGUAGE =
            LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), GuestNames::read));

    private record Names(List<String> adjectives, List<String> birds, boolean birdFirst) {
        String any() {
            var adjective = adjectives.get(RANDOM.nextInt(adjectives.size()));
            var bird = birds.get(RANDOM.nextInt(birds.size()));
            return birdFirst ? bird + ' ' + adjective : adjective + ' ' + bird;
        }
    }

    private GuestNames() {}

    /** One that nobody had; a number follows it when names run short. */
    static String next(String language, Predicate<String> had) {
        var names = BY_LANGUAGE.get(language);
        for (int i = 0; i < TRIES; i++) {
            var name = names.any();
            if (!had.test(name)) {
                return name;
            }
        }
        var name = names.any();
        int number = 2;
        while (had.test(name + ' ' + number)) {
            number++;
        }
        return name + ' ' + number;
    }

    private static Names read(String language) {
        try (var in = GuestNames.class.getResourceAsStream("/guests/" + language + ".txt")) {
            var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\\R");
            return new Names(
                    List.of(lines[1].split(", ")), List.of(lines[2].split(", ")), lines[0].equals("bird first"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
