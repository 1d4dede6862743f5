package org.lunchroom.widgets;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A chat with four questions, put by a test into the state it wants to see. */
final class PlayedChat {
    private static final List<String> TEXTS = List.of(
            "When did feedback last help you?",
            "What makes feedback easy to hear from a colleague you rarely meet?",
            "How do we ask for it?",
            "What will you try this week?");

    final Map<String, Object> json = new LinkedHashMap<>();
    private final List<Map<String, Object>> steps = new ArrayList<>();
    private final Instant startsAt;
    private int version = 1;

    PlayedChat(String id, String room, String title, Instant startsAt) {
        this.startsAt = startsAt;
        json.putAll(Map.of("id", id, "room", room, "title", title, "zone", "Europe/Berlin", "minutes", 55));
        json.put("startsAt", startsAt.toString());
        json.put("endsAt", startsAt.plus(Duration.ofMinutes(55)).toString());
        json.put("hosts", List.of(Cast.ADAEZE.json(), Cast.INES.json()));
        json.put("inCharge", Cast.ADAEZE.json());
        json.put("rsvp", Map.of("yes", 41, "maybe", 12, "no", 3));
        json.put("me", Map.of("host", false));
        step("welcome", 0, 5, "Welcome! Say hello and where you write from.");
        for (int n = 1; n <= TEXTS.size(); n++) step("question", n, n == 2 ? 10 : 12, TEXTS.get(n - 1));
        step("close", 0, 4, "Thank you. The recap comes in a minute.");
        json.put("steps", steps);
        state("announced");
    }

    private void step(String kind, int question, int minutes, String text) {
        Map<String, Object> step = new LinkedHashMap<>();
        step.put("id", json.get("id") + "-" + (question > 0 ? "q" + question : kind));
        step.put("kind", kind);
        if (question > 0) step.put("question", question);
        step.put("minutes", minutes);
        step.put("text", text);
        step.put("answers", 0);
        steps.add(step);
        plan();
    }

    private void plan() {
        Instant at = startsAt;
        for (Map<String, Object> step : steps) {
            step.put("startsAt", at.toString());
            at = at.plus(Duration.ofMinutes((Integer) step.get("minutes")));
        }
    }

    PlayedChat state(String state) {
        json.put("state", state);
        json.put("version", version++);
        return this;
    }

    /** Moves to a step by its short name (`welcome`, `q1`…): what came before is over, what comes is hidden. */
    PlayedChat at(String name) {
        String id = json.get("id") + "-" + name;
        boolean before = true;
        for (Map<String, Object> step : steps) {
            boolean current = step.get("id").equals(id);
            if (before) step.put("releasedAt", step.get("startsAt"));
            if (before && !current) step.put("endedAt", step.get("startsAt"));
            if (current) before = false;
        }
        json.put("current", Map.of("step", id));
        return state("live");
    }

    PlayedChat heldSince(Instant since) {
        if (since == null) json.remove("heldSince");
        else json.put("heldSince", since.toString());
        return state((String) json.get("state"));
    }

    PlayedChat with(String member, Object value) {
        json.put(member, Objects.requireNonNull(value));
        return this;
    }

    void counted(String step) {
        steps.stream()
                .filter(each -> each.get("id").equals(step))
                .forEach(each -> each.merge("answers", 1, (a, b) -> (Integer) a + (Integer) b));
    }

    /** What its hosts see: everything. */
    Map<String, Object> whole() {
        return new LinkedHashMap<>(json);
    }

    /** The step of a short name, to be changed by a test. */
    Map<String, Object> step(String name) {
        String id = json.get("id") + "-" + name;
        return steps.stream()
                .filter(step -> step.get("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The steps as a host sent them, under the ids they have. */
    void replan(List<Map<String, Object>> sent) {
        var known = new ArrayList<>(steps);
        steps.clear();
        int question = 0;
        for (Map<String, Object> wanted : sent) {
            Map<String, Object> step = new LinkedHashMap<>(known.stream()
                    .filter(old -> old.get("id").equals(wanted.get("id")))
                    .findFirst()
                    .orElse(Map.of("id", "new" + steps.size(), "answers", 0)));
            step.putAll(wanted);
            step.put("minutes", ((Number) wanted.get("minutes")).intValue());
            if ("question".equals(wanted.get("kind"))) step.put("question", ++question);
            steps.add(step);
        }
        plan();
        version++;
        json.put("version", version);
    }

    /** What anybody may see: the texts of released steps only. */
    Map<String, Object> view() {
        Map<String, Object> view = new LinkedHashMap<>(json);
        view.put("steps", steps.stream().map(PlayedChat::seen).toList());
        return view;
    }

    /** The same without what belongs to one viewer, as the stream sends it. */
    Map<String, Object> news() {
        Map<String, Object> news = view();
        news.remove("me");
        return news;
    }

    private static Map<String, Object> seen(Map<String, Object> step) {
        Map<String, Object> seen = new LinkedHashMap<>(step);
        if (!step.containsKey("releasedAt") && "question".equals(step.get("kind"))) seen.remove("text");
        return seen;
    }
}
