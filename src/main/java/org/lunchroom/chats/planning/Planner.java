package org.lunchroom.chats.planning;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.chats.Changes;
import org.lunchroom.chats.Chat;
import org.lunchroom.chats.ChatHost;
import org.lunchroom.chats.ChatState;
import org.lunchroom.chats.Chats;
import org.lunchroom.chats.Stage;
import org.lunchroom.chats.running.Controls;
import org.lunchroom.chats.series.SeriesPlans;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.OnlyOnce;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;

/** Schedules chats: one, the first of a series, or one that starts right now. */
@Singleton
public class Planner {
    private final Database database;
    private final Rooms rooms;
    private final Chats chats;
    private final Changes changes;
    private final Leads leads;
    private final Controls controls;
    private final SeriesPlans series;
    private final Clock clock;
    private final OnlyOnce onlyOnce;

    @Inject
    public Planner(
            Database database,
            Rooms rooms,
            Chats chats,
            Changes changes,
            Leads leads,
            Controls controls,
            SeriesPlans series,
            Clock clock) {
        this.database = database;
        this.rooms = rooms;
        this.chats = chats;
        this.changes = changes;
        this.leads = leads;
        this.controls = controls;
        this.series = series;
        this.clock = clock;
        this.onlyOnce = new OnlyOnce(clock);
    }

    /** A chat that was scheduled, and whether just now or by an earlier try with the same key. */
    public record Scheduled(Chat chat, boolean now) {}

    /** A draft of the chat, seen by its hosts only until it is announced. */
    public Scheduled schedule(Viewer viewer, Room room, NewChat wanted, String key) {
        refuseStrangers(viewer, room);
        var hosts = leads.of(
                room, wanted.hosts() == null ? List.of(viewer.person()) : wanted.hosts(), wanted.comoderators());
        var draft = Draft.of(room.id(), wanted, inCharge(viewer, hosts));
        var local = Check.present("startsAt", wanted.startsAt());
        var startsAt = inFuture(WallTime.chosen("startsAt", local, draft.zone()));
        Draft.checked(null, draft.steps());
        return once(
                viewer,
                key,
                handle -> wanted.series() == null
                        ? add(handle, draft.at(startsAt, null, null), hosts, viewer)
                        : addAll(handle, series.begin(handle, draft, local, wanted.series(), hosts), viewer));
    }

    private UUID addAll(Handle handle, List<Chat> added, Viewer viewer) {
        added.forEach(chat -> changes.tell(handle, chat, viewer.person()));
        return added.get(0).id();
    }

    /** A chat that starts right now and that everybody in the room sees. */
    public Scheduled now(Viewer viewer, Room room, NewChat wanted, String key) {
        refuseStrangers(viewer, room);
        if (!chats.inRoom(viewer, room, List.of(ChatState.LIVE, ChatState.LOBBY))
                .isEmpty()) {
            throw Problem.conflict("already-live", "A chat is already on in this room.");
        }
        var hosts = leads.of(room, List.of(viewer.person()), wanted.comoderators());
        var stage = Draft.of(room.id(), wanted.orSpontaneous(room.title()), viewer.person())
                .at(clock.instant(), null, null);
        return once(viewer, key, handle -> {
            changes.add(handle, stage, hosts);
            return controls.begin(handle, stage, viewer).id();
        });
    }

    private Scheduled once(Viewer viewer, String key, java.util.function.Function<Handle, UUID> create) {
        var made = database.write(
                handle -> onlyOnce.make(handle, viewer.person(), key, "chat", () -> create.apply(handle)));
        return new Scheduled(chats.byId(made.id()), made.now());
    }

    private UUID add(Handle handle, Stage stage, List<ChatHost> hosts, Viewer viewer) {
        changes.add(handle, stage, hosts);
        changes.tell(handle, stage.chat(), viewer.person());
        return stage.chat().id();
    }

    private Instant inFuture(Instant startsAt) {
        if (startsAt.isBefore(clock.instant())) {
            throw Problem.invalid("in-the-past", "startsAt", "That time is over already.");
        }
        return startsAt;
    }

    private void refuseStrangers(Viewer viewer, Room room) {
        if (!rooms.runs(viewer, room)) {
            throw Problem.forbidden("Only hosts and moderators of the room can schedule chats in it.");
        }
    }

    private static UUID inCharge(Viewer viewer, List<ChatHost> hosts) {
        return hosts.stream()
                .map(ChatHost::person)
                .filter(viewer.person()::equals)
                .findFirst()
                .orElse(hosts.get(0).person());
    }
}
