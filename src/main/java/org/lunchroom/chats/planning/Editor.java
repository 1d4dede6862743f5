package org.lunchroom.chats.planning;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.chats.Changes;
import org.lunchroom.chats.Chat;
import org.lunchroom.chats.ChatHost;
import org.lunchroom.chats.ChatHost.Role;
import org.lunchroom.chats.Chats;
import org.lunchroom.chats.RunOfShow;
import org.lunchroom.chats.Stage;
import org.lunchroom.chats.series.SeriesPlans;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.rooms.Rooms;

/** Changes a chat's details: what it is called, when it is, who leads it. */
@Singleton
public class Editor {
    private final Database database;
    private final Rooms rooms;
    private final Chats chats;
    private final Changes changes;
    private final Leads leads;
    private final SeriesPlans series;
    private final Clock clock;

    @Inject
    public Editor(
            Database database,
            Rooms rooms,
            Chats chats,
            Changes changes,
            Leads leads,
            SeriesPlans series,
            Clock clock) {
        this.database = database;
        this.rooms = rooms;
        this.chats = chats;
        this.changes = changes;
        this.leads = leads;
        this.series = series;
        this.clock = clock;
    }

    /** Changes this one chat. */
    public Chat edit(Viewer viewer, UUID id, String ifMatch, EditedChat edit) {
        chats.led(viewer, id);
        return database.write(handle -> {
            var stage = changes.locked(handle, id);
            Version.check(stage.chat(), ifMatch);
            if (stage.chat().state().over()) {
                throw Problem.conflict("chat-over", "This chat is over.");
            }
            var after = edited(stage, edit);
            if (edit.scope() == Scope.ALL && stage.chat().series() != null) {
                return all(handle, viewer, after, edit);
            }
            lead(handle, stage.chat(), edit);
            return changes.keepAndTell(handle, after.with(after.chat().edited()), viewer.person());
        });
    }

    private Chat all(Handle handle, Viewer viewer, Stage model, EditedChat edit) {
        if (!model.chat().state().ahead()) {
            throw Problem.conflict("already-begun", "This chat has begun: change all from one that is ahead.");
        }
        var followed = series.follow(handle, model);
        for (var stage : followed) {
            lead(handle, stage.chat(), edit);
            changes.keep(handle, stage);
        }
        followed.forEach(stage -> changes.tell(handle, stage.chat(), viewer.person()));
        return followed.stream()
                .map(Stage::chat)
                .filter(chat -> chat.id().equals(model.chat().id()))
                .findFirst()
                .orElseThrow();
    }

    private Stage edited(Stage stage, EditedChat edit) {
        var named = stage.with(stage.chat().with(plan(stage.chat().plan(), edit)));
        var told = edit.title() == null ? named : named.with(named.chat().resent());
        return edit.movesTime() || edit.lobbyMinutes() != null ? moved(told, edit) : told;
    }

    private static Chat.Plan plan(Chat.Plan plan, EditedChat edit) {
        return new Chat.Plan(
                edit.title() == null ? plan.title() : Check.text("title", edit.title(), Draft.TITLE),
                plan.startsAt(),
                plan.zone(),
                plan.minutes(),
                edit.lobbyMinutes() == null ? plan.lobbyMinutes() : Draft.lobby(edit.lobbyMinutes()),
                edit.secondSittingHours() == null
                        ? plan.secondSittingHours()
                        : Draft.sitting(edit.secondSittingHours()),
                plan.series(),
                plan.occurrence(),
                plan.moved());
    }

    private Stage moved(Stage stage, EditedChat edit) {
        var chat = stage.chat();
        if (!chat.state().ahead()) {
            throw Problem.conflict("already-begun", "This chat has begun: use the controls to change its times.");
        }
        var zone = edit.zone() == null ? chat.zone() : Check.zone("zone", edit.zone());
        var local = edit.startsAt() == null ? local(chat) : edit.startsAt();
        int minutes =
                edit.minutes() == null ? chat.minutes() : Check.range("minutes", edit.minutes(), 5, Draft.LONGEST);
        return edit.movesTime() ? at(stage, local, zone, minutes) : reopened(stage);
    }

    private static LocalDateTime local(Chat chat) {
        return LocalDateTime.ofInstant(chat.startsAt(), chat.zone());
    }

    private Stage at(Stage stage, LocalDateTime local, ZoneId zone, int minutes) {
        var startsAt = WallTime.chosen("startsAt", local, zone);
        if (startsAt.isBefore(clock.instant())) {
            throw Problem.invalid("in-the-past", "startsAt", "That time is over already.");
        }
        var plan = stage.chat().plan();
        var changed = new Chat.Plan(
                plan.title(),
                startsAt,
                zone,
                minutes,
                plan.lobbyMinutes(),
                plan.secondSittingHours(),
                plan.series(),
                plan.occurrence(),
                plan.series() != null);
        var show = RunOfShow.planned(startsAt, minutes, stage.show().steps());
        return reopened(stage.with(stage.chat().with(changed).resent()).with(show));
    }

    // People who gathered too early wait for the new time.
    private Stage reopened(Stage stage) {
        return stage.with(stage.chat().doorsAt(clock.instant()));
    }

    private void lead(Handle handle, Chat chat, EditedChat edit) {
        if (edit.hosts() == null && edit.comoderators() == null) {
            return;
        }
        var before = chats.leads(chat.id());
        var hosts = Objects.requireNonNullElse(edit.hosts(), people(before, Role.HOST));
        var comoderators = Objects.requireNonNullElse(edit.comoderators(), people(before, Role.COMODERATOR));
        changes.lead(handle, chat.id(), leads.of(rooms.byId(chat.room()), hosts, comoderators));
    }

    private static List<UUID> people(List<ChatHost> leads, Role role) {
        return leads.stream()
                .filter(lead -> lead.role() == role)
                .map(ChatHost::person)
                .toList();
    }
}
