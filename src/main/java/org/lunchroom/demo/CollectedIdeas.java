package org.lunchroom.demo;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.lunchroom.ideas.Audience;
import org.lunchroom.ideas.Idea;
import org.lunchroom.ideas.Ideas;
import org.lunchroom.ideas.NewIdea;
import org.lunchroom.ideas.keeping.Keeps;
import org.lunchroom.ideas.tries.NewTry;
import org.lunchroom.ideas.tries.Outcome;
import org.lunchroom.ideas.tries.Tries;
import org.lunchroom.identity.Persona;
import org.lunchroom.qanda.Asks;
import org.lunchroom.rooms.Messages;
import org.lunchroom.rooms.Room;

/**
 * Idea cards that people made of what was said: who, which words, title, when it fits, link, tags; below each, who tried
 * it and how that went, and who keeps it.
 */
@Singleton
class CollectedIdeas {
    private static final int RECENT = 200;

    private final Cast cast;
    private final Messages messages;
    private final Asks asks;
    private final Ideas ideas;
    private final Tries tries;
    private final Keeps keeps;

    @Inject
    CollectedIdeas(Cast cast, Messages messages, Asks asks, Ideas ideas, Tries tries, Keeps keeps) {
        this.cast = cast;
        this.messages = messages;
        this.asks = asks;
        this.ideas = ideas;
        this.tries = tries;
        this.keeps = keeps;
    }

    /** Makes those whose words were said by now, with what is done between. */
    void fill(List<Room> rooms, Runnable between) {
        Optional<Idea> card = Optional.empty();
        for (var line : lines()) {
            var parts = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            if (parts.get(0).equals("idea")) {
                between.run();
                card = make(rooms, parts);
            } else {
                card.ifPresent(idea -> tell(idea, parts));
            }
        }
    }

    private Optional<Idea> make(List<Room> rooms, List<String> parts) {
        var maker = cast.enter(persona(parts.get(1)));
        return rooms.stream()
                .flatMap(room -> about(room, parts.get(2)))
                .findFirst()
                .map(wanted -> wanted.titled(parts.get(3), parts.get(4))
                        .linked(parts.get(5))
                        .tagged(parts.get(6).split(", "))
                        .forAudience(Audience.EVERYONE))
                .map(wanted -> ideas.make(maker, wanted, null).idea());
    }

    private Stream<NewIdea> about(Room room, String words) {
        var said = messages.newest(room, RECENT).messages().stream()
                .filter(message -> message.words().contains(words))
                .map(message -> NewIdea.of(message.id()));
        var asked = asks.all(room).stream()
                .filter(ask -> ask.isShown() && ask.words().contains(words))
                .map(ask -> NewIdea.ofAsk(ask.id()));
        return Stream.concat(said, asked);
    }

    private void tell(Idea idea, List<String> parts) {
        if (parts.get(0).equals("keep")) {
            Arrays.stream(parts.get(1).split(", ")).forEach(who -> keeps.keep(cast.enter(persona(who)), idea));
            return;
        }
        var outcome = Outcome.valueOf(parts.get(2).toUpperCase(Locale.ROOT));
        boolean named = parts.get(3).equals("named");
        tries.put(cast.enter(persona(parts.get(1))), idea, new NewTry(outcome, parts.get(4), named));
    }

    private static Persona persona(String name) {
        return Persona.of(name).orElseThrow();
    }

    private static List<String> lines() {
        try (var file = CollectedIdeas.class.getResourceAsStream("/demo/ideas.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
