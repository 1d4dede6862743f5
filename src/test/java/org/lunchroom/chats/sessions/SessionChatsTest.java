package org.lunchroom.chats.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.chats.ChatState;
import org.lunchroom.courses.Cohort;
import org.lunchroom.courses.TestCourses;
import org.lunchroom.courses.moving.NewDates;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.TestDatabase;

/** One click puts a backchannel beside a session. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class SessionChatsTest {
    private static final String TAG = "leadership7";

    @Parameter
    TestDatabase kind;

    TestCourses test;
    SessionChats chats;
    Cohort cohort;

    @BeforeEach
    void open() {
        test = new TestCourses(kind);
        chats = new SessionChats(
                test.all.database, test.all.clock, test.cohorts, test.stand.planner, test.stand.announcements);
        cohort = test.group();
    }

    @AfterEach
    void close() {
        test.close();
    }

    private UUID session(int which) {
        return test.cohorts.sessions(cohort).get(which).id();
    }

    private UUID beside(int which) {
        return test.cohorts.sessions(cohort).get(which).chat();
    }

    private static String refusal(Runnable act) {
        try {
            act.run();
        } catch (Problem problem) {
            return problem.code();
        }
        return "";
    }

    private void opens(Viewer viewer, int which) {
        chats.open(viewer, TAG, session(which));
    }

    @Test
    void it_is_announced_for_the_start_of_a_session_that_comes_and_two_clicks_make_one() {
        opens(test.amara, 0);
        var chat = test.stand.chats.byId(beside(0));
        assertThat(chat.state()).isEqualTo(ChatState.ANNOUNCED);
        assertThat(chat.startsAt()).isEqualTo(Instant.parse("2026-12-07T08:00:00Z"));
        assertThat(chat.title()).isEqualTo("Day 1");
        opens(test.jens, 0);
        assertThat(beside(0)).isEqualTo(chat.id());
        assertThat(test.look(test.priya, cohort).sessions().get(0).chat().id()).isEqualTo(chat.id());
        assertThat(beside(1)).isNull();
    }

    @Test
    void it_starts_at_once_where_the_session_is_on_and_not_where_it_is_over() {
        test.at("2026-12-07T10:00:00Z");
        opens(test.jens, 0);
        assertThat(test.stand.chats.byId(beside(0)).state()).isEqualTo(ChatState.LIVE);
        test.at("2026-12-09T10:00:00Z");
        assertThat(refusal(() -> opens(test.jens, 1))).isEqualTo("session-over");
    }

    @Test
    void it_moves_with_its_session() {
        opens(test.jens, 0);
        var to = new NewDates(TestCourses.FIRST.plusDays(7), null, null, null, false, null);
        var preview = test.dates.preview(test.jens, TAG, to);
        assertThat(preview.moves()).extracting(move -> move.kind()).contains("chat");
        test.dates.move(test.jens, TAG, to.confirmed(preview.confirm()));
        assertThat(test.stand.chats.byId(beside(0)).startsAt()).isEqualTo(Instant.parse("2026-12-14T08:00:00Z"));
    }

    @Test
    void only_a_trainer_of_a_course_that_goes_on_opens_one_and_only_for_its_own_sessions() {
        assertThat(refusal(() -> opens(test.priya, 0))).isEqualTo("forbidden");
        assertThat(refusal(() -> opens(test.stranger, 0))).isEqualTo("not-found");
        assertThat(refusal(() -> chats.open(test.jens, TAG, UUID.randomUUID()))).isEqualTo("not-found");
        test.archive.cohort(test.jens, TAG);
        assertThat(refusal(() -> opens(test.jens, 0))).isEqualTo("cohort-archived");
    }
}
