package org.lunchroom.chats.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.lunchroom.chats.Chat;
import org.lunchroom.chats.ChatState;
import org.lunchroom.chats.RunOfShow;
import org.lunchroom.chats.Stage;
import org.lunchroom.chats.Step;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.http.Check;

/** What a new chat starts from, checked. */
public record Draft(
        UUID room,
        String title,
        ZoneId zone,
        int minutes,
        int lobbyMinutes,
        int secondSittingHours,
        List<NewStep> steps,
        UUID inCharge) {
    static final int TITLE = 120;
    static final int LONGEST = 8 * 60;
    private static final int MOST_STEPS = 60;
    private static final int USUAL_MINUTES = 60;
    private static final int LONGEST_LOBBY = 120;
    private static final int LONGEST_SITTING = 14 * 24;

    static Draft of(UUID room, NewChat wanted, UUID inCharge) {
        var template = wanted.template() == null ? null : Templates.named(wanted.template());
        int usual = template == null ? USUAL_MINUTES : template.minutes();
        int minutes = Check.range("minutes", wanted.minutes() == null ? usual : wanted.minutes(), 5, LONGEST);
        var steps = wanted.steps() != null
                ? wanted.steps()
                : template == null ? List.<NewStep>of() : template.lasting(minutes);
        return new Draft(
                room,
                Check.text("title", wanted.title(), TITLE),
                Check.zone("zone", wanted.zone()),
                minutes,
                lobby(wanted.lobbyMinutes() == null ? 10 : wanted.lobbyMinutes()),
                sitting(wanted.secondSittingHours() == null ? 48 : wanted.secondSittingHours()),
                steps,
                inCharge);
    }

    static int lobby(int minutes) {
        return Check.range("lobbyMinutes", minutes, 0, LONGEST_LOBBY);
    }

    static int sitting(int hours) {
        return Check.range("secondSittingHours", hours, 0, LONGEST_SITTING);
    }

    /** The chat at the given time, a draft; in a series, the occurrence of the given day. */
    public Stage at(Instant startsAt, UUID series, LocalDate occurrence) {
        var id = Ids.next();
        var show = RunOfShow.planned(startsAt, minutes, checked(id, steps));
        var plan = new Chat.Plan(
                title, startsAt, zone, minutes, lobbyMinutes, secondSittingHours, series, occurrence, false);
        var progress = new Chat.Progress(show.endsAt(), inCharge, null, null, null, null, 0, null);
        return new Stage(new Chat(id, room, ChatState.DRAFT, plan, progress, 1, 0), show);
    }

    static List<Step> checked(UUID chat, List<NewStep> steps) {
        Check.atMost("steps", steps, MOST_STEPS);
        return new ArrayList<>(IntStream.range(0, steps.size())
                .mapToObj(i -> Check.present("steps[" + i + "]", steps.get(i)).step(chat, "steps[" + i + "]"))
                .toList());
    }
}
