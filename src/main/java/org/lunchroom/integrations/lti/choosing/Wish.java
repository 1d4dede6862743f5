package org.lunchroom.integrations.lti.choosing;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.rooms.NewRoom;
import org.lunchroom.rooms.RoomKind;
import org.lunchroom.rooms.Visibility;

/**
 * What the form says.
 *
 * @param which "new", "open", or the tag of a room of one's own
 */
public record Wish(String which, String openTag, String title, String tag, String kind, boolean reports) {
    private static final int TAG_LENGTH = 61;

    public static Wish of(UnaryOperator<String> field) {
        return new Wish(
                Check.text("room", field.apply("room"), TAG_LENGTH),
                Check.optionalText("open", field.apply("open"), TAG_LENGTH),
                Check.optionalText("title", field.apply("title"), 120),
                Check.optionalText("tag", field.apply("tag"), TAG_LENGTH),
                Check.optionalText("kind", field.apply("kind"), 20),
                field.apply("reports") != null);
    }

    boolean wantsNew() {
        return which.equals("new");
    }

    boolean wantsOpen() {
        return which.equals("open");
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
