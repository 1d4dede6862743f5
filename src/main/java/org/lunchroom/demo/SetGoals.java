package org.lunchroom.demo;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lunchroom.goals.Answer;
import org.lunchroom.goals.Goal;
import org.lunchroom.goals.Goals;
import org.lunchroom.goals.NewGoal;
import org.lunchroom.goals.checkins.CheckIns;
import org.lunchroom.goals.checkins.NewAnswer;
import org.lunchroom.goals.partners.Partners;
import org.lunchroom.identity.Persona;
import org.lunchroom.identity.Viewer;
import org.lunchroom.rooms.Room;

/** What people of the demonstration set out to try, a line for each, and how it goes. */
@Singleton
class SetGoals {
    private static final int WORDS = 1;
    private static final int TITLE = 2;
    private static final int LINK = 3;
    private static final int AUDIENCE = 4;
    private static final int PARTNER = 5;
    private static final int ANSWER = 6;
    private static final int LINE = 7;
    private static final int FIRST_DAY = 7;

    private final Cast cast;
    private final Goals goals;
    private final Partners partners;
    private final CheckIns checkIns;
    private final Map<Goal, List<String>> made = new LinkedHashMap<>();

    @Inject
    SetGoals(Cast cast, Goals goals, Partners partners, CheckIns checkIns) {
        this.cast = cast;
        this.goals = goals;
        this.partners = partners;
        this.checkIns = checkIns;
    }

    void set(Room room) {
        made.clear();
        for (var line : lines()) {
            var parts = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            made.put(set(room, parts), parts);
        }
    }

    private Goal set(Room room, List<String> parts) {
        var said = NewGoal.of(parts.get(WORDS))
                .forRoom(parts.get(AUDIENCE).equals("room"))
                .in(null, Performance.ZONE.getId());
        var linked = parts.get(LINK).isEmpty() ? said : said.linked(parts.get(LINK), parts.get(TITLE));
        if (parts.get(PARTNER).isEmpty()) {
            return goals.set(viewer(parts.get(0)), room, linked, null);
        }
        var partner = viewer(parts.get(PARTNER));
        var goal = goals.set(viewer(parts.get(0)), room, linked.beside(partner.person()), null);
        partners.agree(partner, goal.id());
        return goal;
    }

    /** Those who say so before they are asked. */
    void answer() {
        made.forEach((goal, parts) -> {
            if (parts.size() > ANSWER && !parts.get(ANSWER).isEmpty()) {
                var answer = Answer.valueOf(
                        parts.get(ANSWER).toUpperCase(Locale.ROOT).replace('-', '_'));
                var line = parts.size() > LINE ? parts.get(LINE) : "";
                checkIns.answer(viewer(parts.get(0)), goal.id(), FIRST_DAY, new NewAnswer(answer, line));
            }
        });
        made.clear();
    }

    private Viewer viewer(String persona) {
        return cast.enter(Persona.of(persona).orElseThrow());
    }

    private static List<String> lines() {
        try (var file = SetGoals.class.getResourceAsStream("/demo/goals.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
