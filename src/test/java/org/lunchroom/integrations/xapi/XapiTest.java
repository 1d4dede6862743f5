package org.lunchroom.integrations.xapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.chats.Stand;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.Followers;
import org.lunchroom.journal.Hints;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.settings.TestSettings;
import org.lunchroom.kernel.settings.WrongSetting;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.kernel.time.MovableClock;
import org.lunchroom.people.KnownAs;
import org.lunchroom.people.LearningRecord.Deed;
import org.lunchroom.rooms.NewMessage;
import org.lunchroom.rooms.TestRooms;

/** What a learning record store hears, of whom, and when it is told again; over the wire. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class XapiTest {
    @Parameter
    TestDatabase kind;

    private final UUID chat = UUID.randomUUID();
    private final TestLrs lrs = new TestLrs();
    private TestRooms all;
    private Statements statements;
    private Telling telling;
    private Viewer ines;
    private Viewer tom;

    @BeforeEach
    void open() {
        all = new TestRooms(kind);
        statements = new Statements(all.database, all.clock, lrs.settings());
        telling = new Telling(all.database, all.clock, new KnownAs(all.database), lrs.settings());
        ines = all.somebody("Ines Kovač");
        tom = all.somebody("Tom Okafor");
    }

    @AfterEach
    void close() {
        telling.close();
        lrs.close();
        all.close();
    }

    private void did(Viewer who, Deed deed, UUID thing) {
        all.database.run(handle -> statements.did(handle, who.person(), deed, thing));
    }

    private void tellAll() {
        boolean more = true;
        while (more) {
            more = telling.tellNext();
        }
    }

    @Test
    void nobody_is_told_of_who_did_not_say_so() {
        statements.give(ines);
        did(ines, Deed.TOOK_PART, chat);
        did(tom, Deed.TOOK_PART, chat);

        tellAll();

        assertThat(lrs.kept).hasSize(1);
        assertThat(statements.choice(tom)).isEqualTo(new Statements.Choice(true, false, null));
        assertThat(statements.choice(ines).given()).isTrue();
    }

    @Test
    void a_statement_says_who_what_and_when_and_nothing_that_anybody_wrote() {
        statements.give(ines);
        did(ines, Deed.TOOK_PART, chat);

        tellAll();

        var said = lrs.kept.values().iterator().next();
        assertThat(said.getJsonObject("actor").toString())
                .contains(
                        "\"homePage\":\"https://intranet.example/lunchroom\"",
                        ines.person().toString())
                .doesNotContain("Ines", "mbox");
        assertThat(said.getJsonObject("verb").getString("id")).isEqualTo("http://adlnet.gov/expapi/verbs/attended");
        assertThat(said.getJsonObject("object").getString("id"))
                .isEqualTo("https://intranet.example/lunchroom/xapi/chats/" + chat);
        assertThat(said.getString("timestamp")).isEqualTo(all.clock.instant().toString());
    }

    @Test
    void every_deed_has_its_words() {
        statements.give(ines);
        for (var deed : Deed.values()) {
            did(ines, deed, chat);
        }

        tellAll();

        assertThat(lrs.kept.values())
                .extracting(said ->
                        said.getJsonObject("verb").getJsonObject("display").getString("en"))
                .containsExactlyInAnyOrder(
                        "attended", "completed", "initialized", "completed", "abandoned", "confirmed");
    }

    @Test
    void who_posts_in_a_chat_took_part_and_who_listens_or_posts_beside_it_did_not() {
        var stand = new Stand(kind.fresh(), MovableClock.standingAt(Stand.MORNING));
        try {
            var own = new Statements(stand.database, stand.clock, lrs.settings());
            var host = stand.person("Ines Duarte");
            var jonas = stand.person("Jonas Thiel");
            var room = stand.room(host, "feedbackchat");
            own.give(jonas);
            stand.messages.post(jonas, room, NewMessage.of("Before anything began."), null);
            var live = stand.announced(host, room);
            stand.until(live.startsAt().plusSeconds(360));
            stand.messages.post(jonas, room, NewMessage.of("In my first week."), null);
            stand.messages.post(jonas, room, NewMessage.of("And in my second."), null);
            var attendance = new Attendance(stand.messages, own);
            try (var followers = new Followers(stand.database, new Hints(), List.of(attendance));
                    var tells = new Telling(stand.database, stand.clock, new KnownAs(stand.database), lrs.settings())) {
                followers.catchUp();
                while (tells.tellNext()) {
                    assertThat(lrs.calls).hasValueLessThan(9);
                }
            }

            assertThat(lrs.kept.values())
                    .extracting(said -> said.getJsonObject("object").getString("id"))
                    .containsExactly("https://intranet.example/lunchroom/xapi/chats/" + live.id());
        } finally {
            stand.database.close();
        }
    }

    @Test
    void what_is_done_twice_is_told_once() {
        statements.give(ines);
        did(ines, Deed.FINISHED_STEP, chat);
        tellAll();
        did(ines, Deed.FINISHED_STEP, chat);
        tellAll();

        assertThat(lrs.calls).hasValue(1);
    }

    @Test
    void what_was_taken_without_an_answer_is_told_again_and_kept_once() {
        statements.give(ines);
        did(ines, Deed.SET_GOAL, chat);
        lrs.answers(503);
        tellAll();
        assertThat(lrs.calls).hasValue(1);

        lrs.answers(0);
        tellAll();
        assertThat(lrs.calls).as("not before a minute").hasValue(1);
        all.clock.advance(Duration.ofMinutes(1));
        tellAll();

        assertThat(lrs.calls).hasValue(2);
        assertThat(lrs.kept).hasSize(1);
        all.clock.advance(Duration.ofDays(1));
        tellAll();
        assertThat(lrs.calls).as("it was taken").hasValue(2);
    }

    @Test
    void a_store_that_stays_away_is_given_up_after_three_days_and_one_that_refuses_the_form_at_once() {
        statements.give(ines);
        did(ines, Deed.SET_GOAL, chat);
        lrs.answers(503);
        for (int i = 0; i < 20; i++) {
            tellAll();
            all.clock.advance(Duration.ofDays(2));
        }
        assertThat(lrs.calls).hasValue(13);

        did(ines, Deed.REACHED_GOAL, chat);
        lrs.answers(400);
        tellAll();
        all.clock.advance(Duration.ofDays(2));
        tellAll();
        assertThat(lrs.calls).hasValue(14);
    }

    @Test
    void what_was_before_the_choice_and_what_waits_when_it_is_taken_back_is_never_told() {
        var before = all.clock.instant();
        all.clock.advance(Duration.ofHours(1));
        statements.give(ines);
        all.database.run(handle -> statements.did(handle, ines.person(), Deed.TOOK_PART, chat, before));
        did(ines, Deed.SET_GOAL, chat);

        assertThat(statements.takeBack(ines).given()).isFalse();
        did(ines, Deed.REACHED_GOAL, chat);
        tellAll();

        assertThat(lrs.calls).hasValue(0);
        assertThat(statements.takeBack(ines).given()).isFalse();
    }

    @Test
    void without_a_store_nothing_is_offered_and_nothing_written_down() {
        var off = new Statements(all.database, all.clock, TestSettings.of());

        assertThat(off.choice(ines)).isEqualTo(new Statements.Choice(false, false, null));
        assertThatThrownBy(() -> off.give(ines))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("not-offered"));
        statements.give(ines);
        all.database.run(handle -> off.did(handle, ines.person(), Deed.TOOK_PART, chat));
        tellAll();
        assertThat(lrs.calls).hasValue(0);
    }

    @Test
    void half_a_setting_stops_the_start() {
        assertThatThrownBy(() -> RecordStore.of(TestSettings.of("lunchroom.xapi.endpoint", "https://lrs.example/xapi")))
                .isInstanceOf(WrongSetting.class)
                .hasMessageStartingWith("LUNCHROOM_XAPI_KEY must be");
        assertThatThrownBy(() -> RecordStore.of(TestSettings.of("lunchroom.xapi.endpoint", "lrs")))
                .isInstanceOf(WrongSetting.class)
                .hasMessageStartingWith("LUNCHROOM_XAPI_ENDPOINT must be");
        assertThat(RecordStore.of(lrs.settings()).orElseThrow().toString()).doesNotContain("not a secret");
    }
}
