package org.lunchroom.recap.export;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lunchroom.kernel.paper.Paper.Fact;
import org.lunchroom.recap.AnsweredAsk;
import org.lunchroom.recap.Recap;
import org.lunchroom.recap.Recap.Quoted;
import org.lunchroom.recap.Recap.Thanked;

/** The sentences that a recap's files share. */
final class Prose {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter DUE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    static final String ASKED = "Questions to those who led";

    private Prose() {}

    /** "Ines Kovač, 12 votes, answered live". */
    static String outcome(AnsweredAsk ask) {
        var by = ask.by() == null ? "asked without a name" : ask.by();
        return by + ", " + count(ask.votes(), "vote") + ", " + became(ask);
    }

    private static String became(AnsweredAsk ask) {
        return switch (ask.outcome()) {
            case "live" -> "answered live";
            case "writing" -> "answered in writing";
            default ->
                "an answer is promised by " + ask.promise().by() + " for "
                        + DUE.format(ask.promise().due());
        };
    }

    /** "#feedbackchat · Thursday 14 May 2026, 12:05 to 13:05 (Europe/Berlin) · hosted by Adaeze Obi with Tomas Lind". */
    static String headline(Recap recap) {
        var parts = new ArrayList<String>();
        parts.add("#" + recap.chat().tag());
        if (recap.origin() == null || !recap.origin().dateUnknown()) {
            parts.add(when(recap));
        }
        if (!recap.chat().hosts().isEmpty()) {
            parts.add("hosted by " + hosts(recap.chat().hosts()));
        }
        return String.join(" · ", parts);
    }

    private static String when(Recap recap) {
        var zone = ZoneId.of(recap.chat().zone());
        return DAY.format(at(recap.chat().startsAt(), zone))
                + ", "
                + TIME.format(at(recap.chat().startsAt(), zone))
                + " to "
                + TIME.format(at(recap.chat().endsAt(), zone))
                + " (" + zone.getId() + ")";
    }

    private static ZonedDateTime at(Instant instant, ZoneId zone) {
        return instant.atZone(zone);
    }

    private static String hosts(List<Thanked> hosts) {
        var names = hosts.stream().map(Thanked::name).toList();
        return names.size() == 1 ? names.get(0) : names.get(0) + " with " + joined(names.subList(1, names.size()));
    }

    private static String joined(List<String> names) {
        return names.size() == 1
                ? names.get(0)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }

    static String chart(Recap recap) {
        return recap.origin() != null && recap.origin().timesSpread()
                ? "Posts a minute, with the questions (not timed by the source: spread)"
                : "Posts a minute, with the questions";
    }

    static List<Fact> facts(Recap recap) {
        var facts = new ArrayList<Fact>();
        var known = recap.facts();
        var origin = recap.origin();
        if (known.tookPart() != null) {
            var number = (origin == null ? "" : "≥ ") + known.tookPart();
            facts.add(new Fact(number, "took part"));
        }
        if (known.listening() != null) {
            facts.add(new Fact(String.valueOf(known.listening()), "of them listening"));
        }
        if (known.posted() != null && origin != null) {
            facts.add(new Fact(String.valueOf(known.posted()), "posted"));
        }
        facts.add(new Fact(String.valueOf(known.posts()), known.posts() == 1 ? "post" : "posts"));
        facts.add(new Fact(
                String.valueOf(known.resources()), known.resources() == 1 ? "resource shared" : "resources shared"));
        if (known.minutes() != null) {
            facts.add(new Fact(String.valueOf(known.minutes()), known.minutes() == 1 ? "minute" : "minutes"));
        }
        return facts;
    }

    /** What an imported chat's source says and what it leaves open. */
    static List<String> notes(Recap recap) {
        var notes = new ArrayList<String>();
        var origin = recap.origin();
        if (origin == null) {
            return notes;
        }
        notes.add("Imported from a transcript" + (origin.source() == null ? "." : ": " + origin.source()));
        if (origin.participantsAsWritten() != null) {
            notes.add("Took part, as the source says: " + origin.participantsAsWritten());
        }
        if (origin.timesSpread()) {
            notes.add("The source does not time every post: times here are spread over the chat.");
        }
        if (origin.dateUnknown()) {
            notes.add("The source does not say when the chat was held.");
        }
        if (origin.lengthUnknown()) {
            notes.add("The source does not say how long the chat took.");
        }
        if (origin.namesUnknown()) {
            notes.add("The source does not name everybody who posted.");
        }
        return notes;
    }

    /** "14 like · 6 insight · 5 replies"; empty where nobody responded. */
    static String response(Quoted post) {
        var parts = new ArrayList<String>();
        post.reactions().forEach((kind, count) -> parts.add(count + " " + kind));
        if (post.replies() > 0) {
            parts.add(post.replies() + (post.replies() == 1 ? " reply" : " replies"));
        }
        return String.join(" · ", parts);
    }

    static String shared(Recap.Resource resource) {
        var at = resource.question() == null ? "" : " at Q" + resource.question();
        return resource.site() + ", shared by " + resource.sharedBy().name() + at;
    }

    static String thanks(Recap recap) {
        return joined(recap.thanks().stream()
                .map(thanked -> thanked.name() + (thanked.role() == null ? "" : " (" + thanked.role() + ")"))
                .collect(Collectors.toList()));
    }

    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
