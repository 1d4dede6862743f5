package org.lunchroom.buddies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.buddies.firsts.Firsts;
import org.lunchroom.buddies.firsts.FirstsPart;
import org.lunchroom.buddies.lanes.Beside;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.TestDatabase;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class FirstsTest {
    @Parameter
    TestDatabase kind;

    TestDoor test;
    Firsts firsts;

    @BeforeEach
    void open() {
        test = new TestDoor(kind);
        firsts = new Firsts(test.stand.database, test.stand.clock, test.stand.rooms, new Beside(test.stand.journal));
    }

    @AfterEach
    void close() {
        test.close();
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code())
                .isEqualTo(code));
    }

    @Test
    void three_hints_go_away_one_by_one_and_for_good() {
        assertThat(firsts.hints(test.nina)).containsExactly("listen", "answer", "lane");

        firsts.away(test.nina, "answer");
        firsts.away(test.nina, "answer");

        assertThat(firsts.hints(test.nina)).containsExactly("listen", "lane");
        assertThat(firsts.hints(test.nico)).hasSize(3);
        refused("not-found", () -> firsts.away(test.nina, "nonsense"));
    }

    @Test
    void who_has_posted_here_needs_no_hints() {
        var part = new FirstsPart(firsts);
        assertThat(part.show(test.nina, test.room).toString()).contains("\"posted\":false", "listen");

        test.stand.post(test.nina, test.room, "Hello all");

        assertThat(part.show(test.nina, test.room).toString()).contains("\"posted\":true", "\"hints\":[]");
    }

    @Test
    void a_first_post_is_welcomed_once_and_its_author_hears_of_it() {
        var first = test.stand.post(test.nina, test.room, "Hello all");
        test.stand.post(test.nina, test.room, "And again");

        var welcome = firsts.say(test.host, test.room, test.nina.person(), "Good to have you here");
        var again = firsts.say(test.host, test.room, test.nina.person(), "Twice");

        assertThat(welcome.message()).isEqualTo(first.id());
        assertThat(again.words()).isEqualTo("Good to have you here");
        assertThat(test.heard(test.nina)).containsOnlyOnce("welcome.given");
        assertThat(firsts.welcome(test.nina, test.room, test.nina.person())).contains(welcome);
        assertThat(firsts.welcome(test.host, test.room, test.nina.person())).contains(welcome);
    }

    @Test
    void others_neither_welcome_nor_see_a_welcome() {
        test.stand.post(test.nina, test.room, "Hello all");
        firsts.say(test.host, test.room, test.nina.person(), "");

        refused("forbidden", () -> firsts.say(test.hedda, test.room, test.nina.person(), ""));
        refused("not-found", () -> firsts.welcome(test.hedda, test.room, test.nina.person()));
        refused("yourself", () -> firsts.say(test.host, test.room, test.host.person(), ""));
        assertThat(test.heard(test.hedda)).isEqualTo("[]");
    }

    @Test
    void who_has_not_posted_is_not_welcomed_and_words_have_an_end() {
        refused("not-found", () -> firsts.say(test.host, test.room, test.nina.person(), ""));
        refused("too-long", () -> firsts.say(test.host, test.room, test.nina.person(), "x".repeat(501)));
    }
}
