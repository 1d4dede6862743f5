package org.lunchroom.chats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.audit.Audit;
import org.lunchroom.chats.answers.Answers;
import org.lunchroom.chats.attendance.PeakWatch;
import org.lunchroom.chats.hosting.Console;
import org.lunchroom.chats.hosting.Notes;
import org.lunchroom.chats.running.Handovers;
import org.lunchroom.chats.walls.WallSetting;
import org.lunchroom.chats.walls.WallTeller;
import org.lunchroom.chats.walls.Walls;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.kernel.time.MovableClock;
import org.lunchroom.kernel.web.KnownPages;
import org.lunchroom.rooms.Authors;
import org.lunchroom.rooms.Mentioned;
import org.lunchroom.rooms.NewMessage;
import org.lunchroom.rooms.RehearsedMessages;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.ShownMessages;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class HostingTest {
    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

    @Parameter
    TestDatabase kind;

    Stand stand;
    Viewer ines;
    Viewer tomas;
    Viewer jonas;
    Room room;
    Chat chat;

    @BeforeEach
    void open() {
        stand = new Stand(kind.fresh(), MovableClock.standingAt(Stand.MORNING));
        ines = stand.person("Ines Duarte");
        tomas = stand.person("Tomas Berg");
        jonas = stand.person("Jonas Thiel");
        room = stand.room(ines, "feedbackchat");
        var hour = Stand.hour(List.of(ines.person()), List.of(tomas.person()));
        chat = stand.announcements.announce(
                ines, stand.planner.schedule(ines, room, hour, null).chat().id(), null);
    }

    @AfterEach
    void close() {
        stand.database.close();
    }

    @Test
    void a_page_in_two_spellings_is_one_resource_by_whoever_was_first() {
        stand.until(NOON.plusSeconds(360));
        var first = stand.post(jonas, room, "See https://wiki.example.org/feedback");
        stand.post(tomas, room, "Again http://wiki.example.org/feedback/?utm_source=mail");

        var whole = stand.views.whole(ines, stand.chats.seen(ines, chat.id()));
        assertThat(whole.resources()).singleElement().satisfies(resource -> {
            assertThat(resource.message()).isEqualTo(first.id());
            assertThat(resource.href()).isEqualTo("https://wiki.example.org/feedback");
        });
    }

    @Test
    void who_asked_four_minutes_ago_and_was_not_answered_waits() {
        stand.until(NOON.plusSeconds(360));
        var asked = stand.post(jonas, room, "Is the guide translated?");
        var answered = stand.post(jonas, room, "And where is it?");
        stand.post(jonas, room, "See https://example.org/?q=guide for more");
        stand.post(ines, room, "What do you think?");
        stand.messages.post(tomas, room, new NewMessage("On the shelf.", answered.id(), null, null), null);
        assertThat(console().of(tomas, chat.id()).waiting()).isEmpty();

        stand.pass(Duration.ofSeconds(241));

        assertThat(console().of(tomas, chat.id()).waiting())
                .extracting(waits -> waits.message().id())
                .containsExactly(asked.id());
    }

    @Test
    void first_timers_and_speed_are_told_and_the_console_is_for_hosts() {
        stand.post(tomas, room, "Long before");
        stand.until(NOON.plusSeconds(360));
        stand.post(jonas, room, "My first post");
        stand.post(tomas, room, "Welcome!");

        var desk = console().of(ines, chat.id());

        assertThat(desk.firstTimers())
                .extracting(first -> first.author().name())
                .containsExactly("Jonas Thiel");
        assertThat(desk.speed()).isEqualTo(2);
        assertThat(desk.perMinute()).containsExactly(0, 0, 0, 0, 0, 0, 2);
        assertThatThrownBy(() -> console().of(jonas, chat.id())).isInstanceOf(Problem.class);
    }

    @Test
    void a_note_is_told_to_the_hosts_alone() {
        notes().add(tomas, chat.id(), "The plant in Gdansk joins late.", null);

        assertThat(notes().of(ines, chat.id())).extracting("words").containsExactly("The plant in Gdansk joins late.");
        assertThat(stand.journal.after(StreamId.room(room.id()), 0, 100))
                .noneMatch(entry -> entry.type().equals("note.added"));
        assertThatThrownBy(() -> notes().of(jonas, chat.id())).isInstanceOf(Problem.class);
    }

    @Test
    void hosts_hand_over_in_one_call_and_everybody_sees_who_is_in_charge() {
        var audit = new Audit(stand.database, stand.clock);
        var handovers = new Handovers(stand.database, stand.chats, stand.changes, audit);

        handovers.handOver(ines, chat.id(), tomas.person());

        assertThat(stand.view(jonas, chat).inCharge().name()).isEqualTo("Tomas Berg");
        assertThat(audit.check().lines()).isEqualTo(1);
        assertThatThrownBy(() -> handovers.handOver(ines, chat.id(), jonas.person()))
                .isInstanceOf(Problem.class);
    }

    @Test
    void a_wall_shows_what_its_host_set_and_the_entry_says_the_same() {
        var walls = new Walls(stand.database, stand.journal, stand.rooms, stand.messages, stand.chats, stand.changes);
        var quiet = new WallSetting(WallSetting.Show.NEWEST, true, false, null, true, 5, null);

        walls.set(tomas, chat.id(), "A", quiet);

        var wall = walls.find(jonas, chat.id(), "A");
        assertThat(wall.quiet()).isTrue();
        assertThat(walls.find(jonas, chat.id(), "B").quiet()).isFalse();
        assertThatThrownBy(() -> walls.set(jonas, chat.id(), "A", quiet)).isInstanceOf(Problem.class);
        var entries = stand.journal.after(StreamId.room(room.id()), 0, 100);
        var said = new WallTeller(walls).says(entries.get(entries.size() - 1)).orElseThrow();
        assertThat(said.getJsonObject("wall").getString("show")).isEqualTo("newest");
    }

    @Test
    void the_peak_is_kept_as_a_number() {
        var there = new ArrayList<>(List.of(7, 92, 40));
        stand.works(new PeakWatch(
                stand.due, stand.chats, List.of(id -> there.size() > 1 ? there.remove(0) : there.get(0)), stand.clock));

        stand.until(NOON);
        stand.pass(Duration.ofSeconds(20));
        stand.pass(Duration.ofSeconds(20));
        stand.until(NOON.plusSeconds(3600));

        assertThat(stand.chats.byId(chat.id()).peakPresent()).isEqualTo(92);
    }

    @Test
    void hosts_who_press_at_once_while_the_clock_works_move_one_step() throws Exception {
        stand.until(NOON.plusSeconds(300));
        var press = stand.at(chat);
        stand.clock.set(NOON.plusSeconds(1200), 0);
        var moves = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < 6; i++) {
            var host = i % 2 == 0 ? ines : tomas;
            moves.add(() -> pressed(host, press));
        }
        moves.add(() -> stand.ring() < 0);
        var pool = Executors.newFixedThreadPool(moves.size());
        try {
            int won = 0;
            for (var move : pool.invokeAll(moves)) {
                won += move.get() ? 1 : 0;
            }
            assertThat(won).isLessThanOrEqualTo(1);
        } finally {
            pool.shutdownNow();
        }
        stand.ring();
        assertThat(stand.on(chat)).isEqualTo("What makes it easy to hear?");
        assertThat(stand.chats.steps(chat.id())).filteredOn(Step::released).hasSize(3);
    }

    private boolean pressed(Viewer host, org.lunchroom.chats.running.Controls.Press press) {
        try {
            stand.controls.next(host, chat.id(), press);
            return true;
        } catch (Problem problem) {
            assertThat(problem.code()).isEqualTo("already-moved");
            return false;
        }
    }

    private Notes notes() {
        return new Notes(stand.database, stand.journal, stand.chats, stand.people, stand.clock);
    }

    private Console console() {
        var shown = new ShownMessages(
                stand.database,
                new Authors(stand.people, stand.rooms),
                new Mentioned(stand.people, stand.rooms),
                KnownPages.NONE);
        var rehearsed = new RehearsedMessages(stand.database, stand.journal);
        return new Console(
                stand.chats,
                new Answers(stand.chats, stand.messages, rehearsed, shown),
                stand.messages,
                shown,
                stand.people,
                stand.picks,
                notes(),
                stand.clock);
    }
}
