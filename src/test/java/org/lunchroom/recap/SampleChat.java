package org.lunchroom.recap;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lunchroom.kernel.Ids;
import org.lunchroom.rooms.Message;

/** A small chat on feedback, with a cast; each call adds to it, {@link #recap} arranges what is there. */
final class SampleChat {
    static final Instant NOON = Instant.parse("2026-05-14T10:05:00Z");

    final UUID adaeze = person("Adaeze Obi");
    final UUID tomas = person("Tomas Lind");
    final UUID priya = person("Priya Nair");
    final UUID luis = person("Luis Ortega");
    final UUID mika = person("Mika Korhonen");
    final List<Material.Asked> asked = new ArrayList<>();
    final List<Polled> polls = new ArrayList<>();
    final List<AnsweredAsk> asks = new ArrayList<>();
    final List<Message> messages = new ArrayList<>();
    final Map<UUID, Map<String, Integer>> reactions = new HashMap<>();
    final Set<UUID> picks = new HashSet<>();
    final Set<UUID> colleagues = new HashSet<>();
    private Map<UUID, Recap.By> names;
    int peakPresent = 92;
    Origin origin;
    String intro;
    private int minute;

    SampleChat() {
        asked.add(new Material.Asked(Ids.next(), 1, "When did feedback really help you?", at(3)));
        asked.add(new Material.Asked(Ids.next(), 2, "What makes feedback easy to hear?", at(30)));
    }

    private UUID person(String name) {
        var id = Ids.next();
        if (names == null) {
            names = new LinkedHashMap<>();
        }
        names.put(id, Recap.By.named(name, name.substring(0, 1)));
        return id;
    }

    static Instant at(int minute) {
        return NOON.plus(Duration.ofMinutes(minute));
    }

    /** Question 0 is none. */
    UUID says(UUID author, int question, String words) {
        return says(author, question, words, null, false);
    }

    UUID replies(UUID author, UUID to, String words) {
        var first = messages.stream().filter(m -> m.id().equals(to)).findFirst().orElseThrow();
        return says(author, first.question(), words, to, false);
    }

    UUID later(UUID author, int question, String words) {
        return says(author, question, words, null, true);
    }

    private UUID says(UUID author, int question, String words, UUID replyTo, boolean second) {
        var step = question == 0 ? null : asked.get(question - 1).step();
        var id = Ids.next();
        messages.add(new Message(
                id,
                messages.size() + 1L,
                new UUID(0, 1),
                author,
                false,
                new UUID(0, 2),
                step,
                question == 0 ? null : question,
                second,
                false,
                replyTo,
                null,
                words,
                at(minute++),
                null,
                null,
                null));
        return id;
    }

    Recap recap() {
        var by = new HashMap<>(names);
        colleagues.forEach(person -> by.put(person, Recap.By.COLLEAGUE));
        var hosts = List.of(new Recap.Thanked("Adaeze Obi", "host"), new Recap.Thanked("Tomas Lind", "moderator"));
        var head = new Recap.Head(
                new UUID(0, 2), "Giving feedback that lands", "feedbackchat", NOON, at(60), "Europe/Berlin", hosts);
        return Arrangement.recap(new Material(
                head,
                NOON,
                at(60),
                peakPresent,
                asked,
                polls,
                asks,
                messages,
                reactions,
                by,
                Map.of(adaeze, "host", tomas, "moderator"),
                picks,
                origin,
                new Edition(intro, null, 0),
                Map.of()));
    }
}
