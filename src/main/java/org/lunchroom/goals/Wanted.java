package org.lunchroom.goals;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.lunchroom.chats.Chats;
import org.lunchroom.digests.Trees;
import org.lunchroom.digests.sending.Wishes;
import org.lunchroom.goals.partners.Companions;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.text.Words;
import org.lunchroom.rooms.Message;
import org.lunchroom.rooms.Messages;
import org.lunchroom.rooms.Room;

/** What a request says about a goal, checked. */
@Singleton
public class Wanted {
    private static final int LONGEST_DAYS = 366;

    private final Clock clock;
    private final Messages messages;
    private final Chats chats;
    private final Companions companions;
    private final Wishes wishes;

    @Inject
    public Wanted(Clock clock, Messages messages, Chats chats, Companions companions, Wishes wishes) {
        this.clock = clock;
        this.messages = messages;
        this.chats = chats;
        this.companions = companions;
        this.wishes = wishes;
    }

    /** A new goal in a room that the viewer sees. */
    Goal goal(Viewer viewer, Room room, NewGoal said) {
        var now = clock.instant();
        var zone = said.zone() == null ? wishes.of(viewer.person()).zone() : Check.zone("zone", said.zone());
        var origin = said.message() == null ? null : origin(viewer, room, said.message());
        return new Goal(
                Ids.next(),
                room.id(),
                viewer.person(),
                words(said.words() == null && origin != null ? plain(origin) : said.words()),
                due(said, now.atZone(zone).toLocalDate()),
                zone.getId(),
                Boolean.TRUE.equals(said.shared()),
                companions.asked(viewer, room, said.partner()),
                null,
                said.message(),
                chat(viewer, room, said, origin),
                null,
                null,
                now,
                now,
                now);
    }

    /** The goal with what shall be otherwise. */
    Goal changed(Goal before, NewGoal said) {
        if (said.message() != null || said.chat() != null || said.partner() != null || said.zone() != null) {
            throw Problem.invalid("words", "Words, links, the day and who sees it can be changed here.");
        }
        if (!before.open()) {
            throw Problem.conflict("goal-over", "This goal is over. Take that back first, or set another one.");
        }
        var today = clock.instant().atZone(Goals.zone(before)).toLocalDate();
        // A day that has passed meanwhile may stay as it is.
        boolean otherDay = said.undated() || (said.due() != null && !said.due().equals(before.due()));
        return before.saying(
                said.words() == null ? before.words() : words(said.words()),
                otherDay ? due(said, today) : before.due(),
                said.shared() == null ? before.shared() : said.shared(),
                clock.instant());
    }

    private static String words(String written) {
        return Check.text("words", written, NewGoal.LONGEST).replaceAll("\\s+", " ");
    }

    private static LocalDate due(NewGoal said, LocalDate today) {
        if (said.due() != null && (!said.due().isAfter(today) || said.due().isAfter(today.plusDays(LONGEST_DAYS)))) {
            throw Problem.invalid("bad-day", "due", "Choose a day from tomorrow on, within a year.");
        }
        return said.due();
    }

    private Message origin(Viewer viewer, Room room, UUID id) {
        var message = messages.seen(viewer, room, id);
        if (message.removed()) {
            throw Problem.notFound();
        }
        return message;
    }

    // Of a long message its beginning: whoever sets the goal may say it shorter.
    private static String plain(Message origin) {
        var plain = Trees.plain(Words.parse(origin.words()).json()).replaceAll("\\s+", " ");
        return plain.codePointCount(0, plain.length()) <= NewGoal.LONGEST
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, NewGoal.LONGEST - 1)) + "…";
    }

    private UUID chat(Viewer viewer, Room room, NewGoal said, Message origin) {
        if (said.chat() == null) {
            return origin == null ? null : origin.chat();
        }
        var chat = chats.seen(viewer, said.chat());
        if (!chat.room().equals(room.id())) {
            throw Problem.notFound();
        }
        return chat.id();
    }
}
