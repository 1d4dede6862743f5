package org.lunchroom.chats.series;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.chats.Changes;
import org.lunchroom.chats.Chat;
import org.lunchroom.chats.ChatHost;
import org.lunchroom.chats.ChatState;
import org.lunchroom.chats.Chats;
import org.lunchroom.chats.Stage;
import org.lunchroom.chats.planning.Draft;
import org.lunchroom.kernel.time.Due;
import org.lunchroom.kernel.time.DueWork;

/** Keeps the next chats of every series on the calendar: as one starts, one more appears. */
@Singleton
public class Occurrences implements DueWork {
    static final int AHEAD = 4;
    private static final String KIND = "series.next";

    private final Due due;
    private final Chats chats;
    private final Changes changes;
    private final Clock clock;
    private final SeriesStore store = new SeriesStore();

    @Inject
    public Occurrences(Due due, Chats chats, Changes changes, Clock clock) {
        this.due = due;
        this.chats = chats;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Handle handle, UUID subject, Instant dueAt) {
        store.byId(handle, subject)
                .filter(series -> series.endedAt() == null)
                .ifPresent(series -> goOn(handle, series));
    }

    private void goOn(Handle handle, Series series) {
        var added = fill(handle, series, null);
        var along = changes.repeated(handle, added);
        added.forEach(chat -> changes.tell(handle, chat, null));
        along.forEach(Runnable::run);
    }

    /** Adds what is missing of the next chats; the caller tells of them. */
    List<Chat> fill(Handle handle, Series series, List<ChatHost> leads) {
        var ahead = ahead(handle, series);
        var days = store.days(handle, series.id());
        var last = days.isEmpty() ? LocalDate.MIN : days.get(days.size() - 1);
        var added = new ArrayList<Chat>();
        var who = leads == null ? leadsSoFar(handle, series) : leads;
        series.days()
                .filter(day -> day.isAfter(last) && series.startOn(day).isAfter(clock.instant()))
                .limit(Math.max(0, AHEAD - ahead.size()))
                .forEach(day -> added.add(add(handle, series, day, who)));
        next(handle, series, ahead, added);
        return added;
    }

    // A draft whose time went by is not ahead of anything.
    private List<Stage> ahead(Handle handle, Series series) {
        return changes.aheadInSeries(handle, series.id()).stream()
                .filter(stage -> stage.chat().startsAt().isAfter(clock.instant()))
                .toList();
    }

    private List<ChatHost> leadsSoFar(Handle handle, Series series) {
        return store.latest(handle, series.id()).map(chats::leads).orElse(List.of());
    }

    private Chat add(Handle handle, Series series, LocalDate day, List<ChatHost> leads) {
        var draft = new Draft(
                series.room(),
                series.title(),
                series.zone(),
                series.minutes(),
                series.lobbyMinutes(),
                series.secondSittingHours(),
                store.steps(handle, series.id()),
                leads.get(0).person());
        var stage = draft.at(series.startOn(day), series.id(), day);
        if (series.announced()) {
            var now = clock.instant();
            stage = stage.with(stage.chat().now(ChatState.ANNOUNCED).announcedAt(now));
        }
        changes.add(handle, stage, leads);
        return stage.chat();
    }

    // As the next one starts there is one fewer ahead; a series that ran dry is left alone. Only this work moves its
    // due
    // row: somebody who holds the series' row must never wait for that.
    private void next(Handle handle, Series series, List<Stage> ahead, List<Chat> added) {
        ahead.stream()
                .map(stage -> stage.chat().startsAt())
                .min(Instant::compareTo)
                .or(() -> added.stream().map(Chat::startsAt).min(Instant::compareTo))
                .ifPresent(start -> due.at(handle, KIND, series.id(), start.plusSeconds(1)));
    }
}
