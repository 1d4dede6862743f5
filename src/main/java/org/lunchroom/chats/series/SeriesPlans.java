package org.lunchroom.chats.series;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.chats.Changes;
import org.lunchroom.chats.Chat;
import org.lunchroom.chats.ChatHost;
import org.lunchroom.chats.RunOfShow;
import org.lunchroom.chats.Stage;
import org.lunchroom.chats.planning.Draft;
import org.lunchroom.chats.planning.NewChat.Repeat;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;

/** Begins series, and changes all their chats that are ahead at once. */
@Singleton
public class SeriesPlans {
    private static final int MOST = 500;

    private final Changes changes;
    private final Occurrences occurrences;
    private final Clock clock;
    private final SeriesStore store = new SeriesStore();

    @Inject
    public SeriesPlans(Changes changes, Occurrences occurrences, Clock clock) {
        this.changes = changes;
        this.occurrences = occurrences;
        this.clock = clock;
    }

    /** A new series and its next chats, the first of them first; the caller tells of them. */
    public List<Chat> begin(Handle handle, Draft draft, LocalDateTime starts, Repeat repeat, List<ChatHost> leads) {
        Recurrence.of(repeat.rule()).begin(starts.toLocalDate());
        if (repeat.until() != null && repeat.until().isBefore(starts.toLocalDate())) {
            throw Problem.invalid("series.until", "The series would end before it begins.");
        }
        var series = new Series(
                Ids.next(),
                draft.room(),
                draft.title(),
                repeat.rule().strip(),
                starts.toLocalDate(),
                starts.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString(),
                draft.zone(),
                draft.minutes(),
                0,
                repeat.until(),
                repeat.count() == null ? null : Integer.valueOf(Check.range("series.count", repeat.count(), 1, MOST)),
                false,
                draft.lobbyMinutes(),
                draft.secondSittingHours(),
                null);
        store.insert(handle, series, clock.instant());
        store.insert(handle, series.id(), draft.steps());
        return occurrences.fill(handle, series, leads);
    }

    /** From now on new chats of the series are announced as they appear. */
    public void announce(Handle handle, UUID id) {
        store.update(
                handle, store.byId(handle, id).orElseThrow(Problem::notFound).announcedOn());
    }

    /** No new chats appear. */
    public void end(Handle handle, UUID id) {
        store.update(
                handle, store.byId(handle, id).orElseThrow(Problem::notFound).ended(clock.instant()));
    }

    /**
     * Every chat that is ahead takes over what the given one has become: title, time of day, days of shift, length. Those
     * moved by hand keep their time. The caller keeps and tells of them.
     */
    public List<Stage> follow(Handle handle, Stage model) {
        var chat = model.chat();
        var before = store.byId(handle, chat.series()).orElseThrow(Problem::notFound);
        var local = LocalDateTime.ofInstant(chat.startsAt(), chat.zone());
        int shift = (int) ChronoUnit.DAYS.between(chat.plan().occurrence(), local.toLocalDate());
        var series = before.movedTo(local.toLocalTime(), shift, chat.zone(), chat.minutes())
                .called(chat.title(), chat.plan().lobbyMinutes(), chat.plan().secondSittingHours());
        store.update(handle, series);
        var followed = new ArrayList<Stage>();
        for (var stage : changes.aheadInSeries(handle, series.id())) {
            followed.add(stage.chat().id().equals(chat.id()) ? in(series, model, false) : in(series, stage, true));
        }
        return followed;
    }

    private Stage in(Series series, Stage stage, boolean byHandStays) {
        var plan = stage.chat().plan();
        boolean stays = plan.moved() && byHandStays;
        var start = stays ? plan.startsAt() : inFuture(series.startOn(plan.occurrence()));
        var moved = new Chat.Plan(
                series.title(),
                start,
                stays ? plan.zone() : series.zone(),
                stays ? plan.minutes() : series.minutes(),
                series.lobbyMinutes(),
                series.secondSittingHours(),
                plan.series(),
                plan.occurrence(),
                stays);
        var show = RunOfShow.planned(start, moved.minutes(), stage.show().steps());
        return stage.with(stage.chat()
                        .with(moved)
                        .doorsAt(clock.instant())
                        .resent()
                        .edited())
                .with(show);
    }

    private Instant inFuture(Instant start) {
        if (start.isBefore(clock.instant())) {
            throw Problem.invalid("in-the-past", "startsAt", "One of the chats ahead would start in the past.");
        }
        return start;
    }
}
