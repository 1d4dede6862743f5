package org.lunchroom.communities.reading;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.web.WebAddress;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.WordsRule;

/** What somebody wants to be read, checked. */
record ReadingPlan(NewReading wanted, Room room) {
    private static final int MOST_PARTS = 60;
    private static final int LONGEST = 120;

    String title() {
        return line("title", wanted.title());
    }

    String link() {
        return wanted.link() == null || wanted.link().isBlank()
                ? ""
                : WebAddress.checked("link", wanted.link()).href();
    }

    private static String line(String field, String written) {
        return Check.text(field, written == null ? "" : written.replaceAll("\\s+", " "), LONGEST);
    }

    /** In the order given; of those that have opened only the place changes, and none of them may be left out. */
    List<Part> parts(UUID reading, List<Part> before) {
        var known = before.stream().collect(Collectors.toMap(Part::id, Function.identity()));
        var parts = new ArrayList<Part>();
        var given = Check.atMost("parts", Check.present("parts", wanted.parts()), MOST_PARTS);
        for (var one : given) {
            parts.add(part(reading, parts.size(), one, known));
        }
        boolean lost = known.values().stream()
                .anyMatch(part -> part.opened()
                        && parts.stream().noneMatch(one -> one.id().equals(part.id())));
        if (lost) {
            throw Problem.conflict("part-opened", "A part whose topic is open stays where it is.");
        }
        if (parts.stream().map(Part::id).distinct().count() < parts.size()) {
            throw Problem.invalid("twice", "parts", "A part is there twice.");
        }
        return parts;
    }

    private Part part(UUID reading, int place, NewReading.NewPart wanted, Map<UUID, Part> known) {
        var field = "parts[" + place + "]";
        var before = wanted.id() == null ? null : known.get(wanted.id());
        if (wanted.id() != null && before == null) {
            throw Problem.invalid("no-such-part", field + ".id", "There is no such part.");
        }
        if (before != null && before.opened()) {
            return new Part(
                    before.id(), reading, place, before.title(), before.words(), before.opensAt(), before.topic());
        }
        var title = line(field + ".title", wanted.title());
        var words = wanted.words() == null || wanted.words().isBlank() ? title : wanted.words();
        var opensAt = Check.present(field + ".opensAt", wanted.opensAt()).truncatedTo(ChronoUnit.MILLIS);
        return new Part(
                before == null ? Ids.next() : before.id(),
                reading,
                place,
                title,
                WordsRule.checked(room, words),
                opensAt,
                null);
    }
}
