package org.lunchroom.chats.invitations;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.lunchroom.chats.Chat;

/** A picture to share: what, when, who hosts, where. Nothing of the run of show is on it. */
final class Card {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final int TITLE_WIDTH = 27;
    private static final int TITLE_LINES = 3;
    private static final Template TEMPLATE = template();

    private Card() {}

    static String svg(Chat chat, String tag, List<String> hosts, String address) {
        var starts = chat.startsAt().atZone(chat.zone());
        var ends = CalendarFile.end(chat).atZone(chat.zone());
        var zone = chat.zone().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        var lines = wrapped(chat.title());
        return TEMPLATE.execute(Map.of(
                "tag", tag,
                "title", chat.title(),
                "lines",
                        IntStream.range(0, lines.size())
                                .mapToObj(i -> Map.of("y", 210 + 78 * i, "text", lines.get(i)))
                                .toList(),
                "day", DAY.format(starts),
                "time", TIME.format(starts) + " to " + TIME.format(ends) + ", " + zone,
                "zone", chat.zone().getId(),
                "hosts", hosts.isEmpty() ? "" : "With " + String.join(", ", hosts),
                "address", address.replaceFirst("^https?://", ""),
                "code", JoinCode.path(JoinCode.modules(address), 0, 0)));
    }

    /** Words fill a line as far as they go; what does not fit three lines ends in an ellipsis. */
    static List<String> wrapped(String title) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : title.split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > TITLE_WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        if (lines.size() <= TITLE_LINES) {
            return lines;
        }
        var shown = new ArrayList<>(lines.subList(0, TITLE_LINES));
        shown.set(TITLE_LINES - 1, shown.get(TITLE_LINES - 1) + " …");
        return shown;
    }

    private static Template template() {
        try (var in = Card.class.getResourceAsStream("/chats/card.svg.mustache")) {
            return Mustache.compiler()
                    .withEscaper(text -> Markup.escaped(text))
                    .compile(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
