package org.lunchroom.buddies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.buddies.lanes.Lane;
import org.lunchroom.buddies.lanes.NewWord;
import org.lunchroom.buddies.lanes.ShownWord;
import org.lunchroom.identity.Roles;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.rooms.Message;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class LaneTest {
    @Parameter
    TestDatabase kind;

    TestDoor test;
    Lane lane;

    @BeforeEach
    void open() {
        test = new TestDoor(kind);
        test.isNew(test.nina);
        test.helps(test.hedda);
        lane = test.lane(test.nina);
    }

    @AfterEach
    void close() {
        test.close();
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code())
                .isEqualTo(code));
    }

    private List<String> said(Viewer who) {
        return test.words.of(who, lane.id()).stream().map(ShownWord::words).toList();
    }

    private List<String> inRoom() {
        return test.stand.messages.newest(test.room, 50).messages().stream()
                .map(Message::words)
                .toList();
    }

    @Test
    void the_two_read_each_other_at_once_and_in_order() {
        test.says(test.nina, lane, "What is A1?");
        test.says(test.hedda, lane, "Your *answer* to question 1.");

        assertThat(said(test.nina))
                .isEqualTo(said(test.hedda))
                .containsExactly("What is A1?", "Your *answer* to question 1.");
        assertThat(test.heard(test.nina)).contains("lane.word", "Your *answer*", "\"t\":\"em\"");
        assertThat(test.heard(test.hedda)).contains("What is A1?");
    }

    @Test
    void for_everybody_else_the_lane_does_not_exist_whatever_they_run() {
        test.says(test.nina, lane, "Unheard");
        var admin = new Viewer(test.hugo.person(), "Hugo", Set.of(Roles.MEMBER, Roles.ADMIN));

        for (var other : List.of(test.nico, test.host, admin)) {
            refused("not-found", () -> test.words.of(other, lane.id()));
            refused("not-found", () -> test.says(other, lane, "Me too"));
            refused("not-found", () -> test.lanes.choose(other, lane.id(), true));
            assertThat(test.lanes.of(other)).isEmpty();
        }
        refused("not-found", () -> test.words.of(test.nina, UUID.randomUUID()));
    }

    @Test
    void nobody_follows_the_stream_of_somebody_else() {
        var hers = StreamId.lane(test.nina.person());
        assertThat(test.stream.find(test.nina, "me")).contains(hers);
        assertThat(test.stream.find(test.host, test.nina.person().toString())).isEmpty();
        assertThat(test.stream.find(new Viewer(test.nina.person(), "Guest", Set.of(Roles.GUEST)), "me"))
                .isEmpty();
        assertThat(test.stream.readers(hers, List.of(test.nina, test.hedda, test.host)))
                .containsExactly(test.nina.person());
    }

    @Test
    void no_room_hears_of_who_is_beside_whom() {
        long before = test.stand.journal.head(StreamId.room(test.room.id()));
        long hosts = test.stand.journal.head(StreamId.hosts(test.room.id()));
        test.says(test.nina, lane, "Unheard");

        assertThat(test.stand.journal.head(StreamId.room(test.room.id()))).isEqualTo(before);
        assertThat(test.stand.journal.head(StreamId.hosts(test.room.id()))).isEqualTo(hosts);
        assertThat(inRoom()).isEmpty();
    }

    @Test
    void a_draft_goes_into_the_room_by_its_author_and_nobody_else() {
        var draft = test.drafts(test.nina, lane, "My first answer");
        assertThat(inRoom()).isEmpty();
        refused("forbidden", () -> test.words.post(test.hedda, lane.id(), draft.id(), null));
        refused("not-found", () -> test.words.post(test.host, lane.id(), draft.id(), null));

        test.begins();
        var posted = test.words.post(test.nina, lane.id(), draft.id(), null).posted();

        assertThat(posted.message().author()).isEqualTo(test.nina.person());
        assertThat(inRoom()).containsExactly("My first answer");
        assertThat(test.words.of(test.hedda, lane.id()).get(0).message())
                .isEqualTo(posted.message().id());
    }

    @Test
    void a_draft_posted_twice_stands_in_the_room_once() {
        var draft = test.drafts(test.nina, lane, "My first answer");

        var first =
                test.words.post(test.nina, lane.id(), draft.id(), null).posted().message();
        var again =
                test.words.post(test.nina, lane.id(), draft.id(), null).posted().message();

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(inRoom()).hasSize(1);
    }

    @Test
    void what_is_no_draft_stays_in_the_lane() {
        var word = test.says(test.nina, lane, "Between us");

        refused("not-found", () -> test.words.post(test.nina, lane.id(), word.id(), null));
    }

    @Test
    void a_draft_is_as_long_as_a_post_may_be_and_a_word_a_thousand_characters() {
        refused("too-long", () -> test.drafts(test.nina, lane, "a".repeat(5_000)));
        refused("too-long", () -> test.says(test.nina, lane, "a".repeat(1_001)));
        refused("required", () -> test.says(test.nina, lane, "  "));
        refused("required", () -> test.words.say(test.nina, lane.id(), new NewWord(null, true), null));

        assertThat(test.says(test.nina, lane, "a".repeat(1_000)).words()).hasSize(1_000);
        assertThat(said(test.nina)).hasSize(1);
    }

    @Test
    void a_retry_says_it_once() {
        var first = test.words.say(test.nina, lane.id(), new NewWord("Hello", false), "key");
        var again = test.words.say(test.nina, lane.id(), new NewWord("Hello", false), "key");

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(said(test.hedda)).containsExactly("Hello");
    }

    @Test
    void it_ends_with_the_chat() {
        test.says(test.nina, lane, "Thank you");
        test.isOver();

        refused("lane-over", () -> test.says(test.hedda, lane, "One more thing"));
        assertThat(said(test.hedda)).containsExactly("Thank you");
        assertThat(test.lane(test.nina).open()).isFalse();
    }

    @Test
    void a_day_later_it_is_gone_unless_both_want_it() {
        test.says(test.nina, lane, "Thank you");
        test.lanes.choose(test.nina, lane.id(), true);
        test.isOver();
        assertThat(said(test.nina)).hasSize(1);

        test.pass(LaneEnd.AFTER);

        refused("not-found", () -> said(test.nina));
        assertThat(test.lanes.of(test.hedda)).isEmpty();
        assertThat(test.heard(test.nina)).doesNotContain("Thank you");
        assertThat(rows("lane")).isZero();
        assertThat(rows("lane_word")).isZero();
        assertThat(rows("door_place")).isZero();
    }

    private int rows(String table) {
        return test.stand.database.read(handle -> handle.createQuery("select count(*) from " + table)
                .mapTo(Integer.class)
                .one());
    }

    @Test
    void it_stays_when_both_want_it_until_one_does_not() {
        test.says(test.nina, lane, "Thank you");
        test.lanes.choose(test.nina, lane.id(), true);
        test.isOver();
        test.lanes.choose(test.hedda, lane.id(), true);
        test.pass(LaneEnd.AFTER.multipliedBy(30));
        assertThat(said(test.nina)).containsExactly("Thank you");

        test.lanes.choose(test.hedda, lane.id(), false);

        refused("not-found", () -> said(test.nina));
        assertThat(rows("lane_word")).isZero();
    }

    @Test
    void what_one_wants_the_other_one_does_not_learn() {
        test.lanes.choose(test.nina, lane.id(), false);

        var hers =
                test.views.show(test.hedda.person(), test.lanes.of(test.hedda)).get(0);

        assertThat(hers.keep()).isNull();
        assertThat(hers.kept()).isNull();
        assertThat(hers.with().name()).isEqualTo("Nina Novak");
        assertThat(said(test.hedda))
                .as("as long as the chat is on, it is theirs")
                .isEmpty();
    }
}
