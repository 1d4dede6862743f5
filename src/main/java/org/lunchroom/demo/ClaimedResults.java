package org.lunchroom.demo;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.lunchroom.identity.Persona;
import org.lunchroom.identity.Viewer;
import org.lunchroom.results.NewResult;
import org.lunchroom.results.Readers;
import org.lunchroom.results.Results;
import org.lunchroom.results.ValueStep;
import org.lunchroom.results.confirming.Confirmations;
import org.lunchroom.rooms.Room;

/** What people of the demonstration say came of it, a line for each, and who confirms it. */
@Singleton
class ClaimedResults {
    private final Cast cast;
    private final SetGoals goals;
    private final Results results;
    private final Confirmations confirmations;

    @Inject
    ClaimedResults(Cast cast, SetGoals goals, Results results, Confirmations confirmations) {
        this.cast = cast;
        this.goals = goals;
        this.results = results;
        this.confirmations = confirmations;
    }

    /** What they set out to try. */
    void begin(Room room) {
        goals.set(room);
    }

    void fill() {
        goals.answer();
        for (var line : lines()) {
            claim(Arrays.stream(line.split("\\|", -1)).map(String::strip).toList());
        }
    }

    // Who, room, claim, evidence, step, title, link, readers, confirmed by.
    private void claim(List<String> parts) {
        var said = NewResult.of(parts.get(1), parts.get(2), parts.get(3), ValueStep.valueOf(upper(parts.get(4))))
                .forReaders(Readers.valueOf(upper(parts.get(7))));
        var linked = parts.get(6).isEmpty() ? said : said.linked(parts.get(6), parts.get(5));
        var result = results.claim(viewer(parts.get(0)), linked, null);
        Arrays.stream(parts.get(8).split(", "))
                .filter(name -> !name.isEmpty())
                .forEach(name -> confirmations.confirm(viewer(name), result.id(), null));
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    private Viewer viewer(String persona) {
        return cast.enter(Persona.of(persona).orElseThrow());
    }

    private static List<String> lines() {
        try (var file = ClaimedResults.class.getResourceAsStream("/demo/results.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
