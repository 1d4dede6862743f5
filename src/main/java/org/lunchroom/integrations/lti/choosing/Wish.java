package org.lunchroom.integrations.lti.choosing;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.lunchroom.chats.planning.NewChat;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.rooms.NewRoom;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.RoomKind;
import org.lunchroom.rooms.Visibility;

/**
 * What the form says.
 *
 * @param which "new", "open", "chat:" and the id of a chat, or the tag of a room of one's own
 * @param startsAt when a new chat is, as a clock on the wall shows it; empty for none
 * @param zone of that clock
 */
public record Wish(
        String which,
        String openTag,
        String title,
        String tag,
        String kind,
        String startsAt,
        String zone,
        boolean reports) {
    private static final String CHAT = "chat:";
    private static final int TAG_LENGTH = 61;

    public static Wish of(UnaryOperator<String> field) {
        return new Wish(
                Check.text("room", field.apply("room"), TAG_LENGTH),
                Check.optionalText("open", field.apply("open"), TAG_LENGTH),
                Check.optionalText("title", field.apply("title"), 120),
                Check.optionalText("tag", field.apply("tag"), TAG_LENGTH),
                Check.optionalText("kind", field.apply("kind"), 20),
                Check.optionalText("startsAt", field.apply("startsAt"), 30),
                Check.optionalText("zone", field.apply("zone"), 60),
                field.apply("reports") != null);
    }

    boolean wantsNew() {
        return which.equals("new");
    }

    boolean wantsOpen() {
        return which.equals("open");
    }

    boolean wantsChat() {
        return which.startsWith(CHAT);
    }

    UUID chat() {
        try {
            return UUID.fromString(which.substring(CHAT.length()));
        } catch (IllegalArgumentException e) {
            throw Problem.invalid("no-such-chat", "room", "Choose one of these chats.");
        }
    }

    /** The dated chat that it asks for in a room of theirs; empty where it names no time. */
    Optional<NewChat> dated(Room room) {
        if (startsAt.isEmpty() || wantsOpen() || wantsChat()) {
            return Optional.empty();
        }
        var called = title.isEmpty() ? room.title() : title;
        return Optional.of(new NewChat(called, local(), zone, null, null, null, null, null, null, null, null));
    }

    private LocalDateTime local() {
        try {
            return LocalDateTime.parse(startsAt);
        } catch (DateTimeParseException e) {
            throw Problem.invalid("startsAt", "Write the time as 2026-11-30T19:30.");
        }
    }

    /** Only who comes from the course reads it, and whom its hosts invite. */
    NewRoom room() {
        var name = Check.text("title", title, 120);
        return new NewRoom(
                tag.isEmpty() ? tagOf(name) : tag, name, null, chosenKind(), Visibility.INVITED, null, null, null);
    }

    private RoomKind chosenKind() {
        return switch (kind) {
            case "", "chat" -> RoomKind.CHAT;
            case "community" -> RoomKind.COMMUNITY;
            case "qanda" -> RoomKind.QANDA;
            default -> throw Problem.invalid("kind", "Choose a chat, a community or a question board.");
        };
    }

    // "Leading a team" becomes leadingateam, and a few letters that nobody else has.
    private static String tagOf(String title) {
        var letters = title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{Nd}_]+", "");
        var cut = letters.substring(
                0, letters.offsetByCodePoints(0, Math.min(24, letters.codePointCount(0, letters.length()))));
        var own =
                Long.toString(Math.floorMod(org.lunchroom.kernel.Ids.next().getLeastSignificantBits(), 1_679_616L), 36);
        return (cut.isEmpty() ? "room" : cut) + "_" + own;
    }
}
