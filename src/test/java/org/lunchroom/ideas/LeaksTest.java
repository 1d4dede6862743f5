package org.lunchroom.ideas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lunchroom.ideas.Refused.refused;
import static org.lunchroom.ideas.TestIdeas.SECRET;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.ideas.sharing.Consents;
import org.lunchroom.ideas.sharing.NewShare;
import org.lunchroom.kernel.http.JsonAnswers;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.qanda.Way;
import org.lunchroom.rooms.Role;
import org.lunchroom.rooms.Visibility;

/** No word of a room comes out of it on a card, whichever way one tries. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class LeaksTest {
    @Parameter
    TestDatabase kind;

    TestIdeas test;

    @BeforeEach
    void open() {
        test = new TestIdeas(kind);
    }

    @AfterEach
    void close() {
        test.close();
    }

    private void isHiddenFromMei(Idea card) {
        refused(404, "not-found", () -> test.look(test.mei, card));
        refused(404, "not-found", () -> test.ideas.change(test.mei, card.id(), NewIdea.change()));
        assertThat(test.list(test.mei, WhichIdeas.all())).isEmpty();
        assertThat(test.list(test.mei, WhichIdeas.all().by(WhichIdeas.Sorting.TRIED)))
                .isEmpty();
        assertThat(test.list(test.mei, WhichIdeas.all().saying("question"))).isEmpty();
        assertThat(test.list(test.mei, WhichIdeas.all().tagged("feedback"))).isEmpty();
        assertThat(test.list(test.mei, WhichIdeas.all().in(test.inner.id()))).isEmpty();
        assertThat(test.list(test.mei, WhichIdeas.all().about(test.said.id()))).isEmpty();
        assertThat(test.list(test.mei, WhichIdeas.all().of(WhichIdeas.Whose.ME)))
                .isEmpty();
    }

    @Test
    void who_may_not_read_the_room_finds_its_card_nowhere() {
        var card = test.inner();

        assertThat(test.look(test.tom, card).words().toString()).contains(SECRET);
        assertThat(test.list(test.tom, WhichIdeas.all().saying("QUESTION BEFORE")))
                .containsExactly(card.id());
        isHiddenFromMei(card);
        test.ideas.remove(test.mei, card.id());
        assertThat(test.ideas.find(card.id())).isPresent();
    }

    @Test
    void nobody_makes_a_card_of_what_they_may_not_read() {
        refused(404, "not-found", () -> test.make(test.mei, NewIdea.of(test.said.id())));
    }

    @Test
    void a_card_of_a_closed_room_is_not_for_everyone_whoever_wants_it_so() {
        var all = NewIdea.of(test.said.id()).forAudience(Audience.EVERYONE);

        refused(400, "closed-room", () -> test.make(test.ines, all));
        refused(400, "closed-room", () -> test.make(test.host, all));
        var card = test.inner();
        refused(
                400,
                "closed-room",
                () -> test.ideas.change(test.ines, card.id(), NewIdea.change().forAudience(Audience.EVERYONE)));
        isHiddenFromMei(card);
    }

    @Test
    void sharing_it_in_another_room_posts_a_link_and_no_word() {
        var card = test.inner();
        test.all.messages.post(test.mei, test.open, org.lunchroom.rooms.NewMessage.of("hello"), null);

        var shared = test.shares.share(test.ines, card, new NewShare("everybody", "Worth a look"), "k1");
        var again = test.shares.share(test.ines, card, new NewShare("everybody", "Worth a look"), "k1");

        assertThat(shared.guarded()).isTrue();
        assertThat(again.message()).isEqualTo(shared.message());
        assertThat(again.now()).isFalse();
        var posted = test.all.messages.find(test.open, shared.message());
        assertThat(posted.words())
                .startsWith("Worth a look\n[http")
                .endsWith(card.id() + ")")
                .doesNotContain("uestion", "review");
        isHiddenFromMei(card);
        assertThat(test.list(test.tom, WhichIdeas.all().in(test.open.id()))).containsExactly(card.id());
    }

    @Test
    void bringing_it_to_a_room_lets_in_only_who_reads_both_rooms() {
        test.room("team", Visibility.INVITED);
        var team = test.all.rooms.seen(test.host, "team");
        test.all.members.appoint(test.host, team, test.mei.person(), Role.PARTICIPANT);
        test.all.members.appoint(test.host, team, test.ines.person(), Role.PARTICIPANT);

        var card = test.make(test.ines, NewIdea.of(test.said.id()).forRoom("team"));

        isHiddenFromMei(card);
        assertThat(test.look(test.host, card).rooms()).containsExactly("team");
        refused(404, "not-found", () -> test.look(test.tom, card));
    }

    @Test
    void who_leaves_the_room_no_longer_sees_its_cards_not_even_their_own() {
        var card = test.inner();
        test.keeps.keep(test.tom, card);
        assertThat(test.list(test.tom, WhichIdeas.all().of(WhichIdeas.Whose.ME)))
                .containsExactly(card.id());

        test.all.members.remove(test.host, test.inner, test.tom.person());
        test.all.members.remove(test.host, test.inner, test.ines.person());

        refused(404, "not-found", () -> test.look(test.tom, card));
        assertThat(test.list(test.tom, WhichIdeas.all().of(WhichIdeas.Whose.ME)))
                .isEmpty();
        refused(404, "not-found", () -> test.look(test.ines, card));
        assertThat(test.list(test.ines, WhichIdeas.all())).isEmpty();
        test.ideas.remove(test.ines, card.id());
        assertThat(test.ideas.find(card.id())).isEmpty();
    }

    @Test
    void a_room_that_is_closed_takes_its_cards_with_it() {
        var words = test.says(test.tom, test.open, "Begin with what went well");
        var card = test.make(test.ines, NewIdea.of(words.id()).forAudience(Audience.EVERYONE));
        test.keeps.keep(test.mei, card);
        assertThat(test.look(test.mei, card).open()).isTrue();

        test.close(test.open);

        isHiddenFromMei(card);
        assertThat(test.look(test.tom, card).open()).isFalse();
    }

    @Test
    void who_is_banned_from_an_open_room_does_not_see_its_cards() {
        var words = test.says(test.tom, test.open, "Begin with what went well");
        var card = test.make(test.ines, NewIdea.of(words.id()).forAudience(Audience.EVERYONE));
        test.look(test.mei, card);

        test.all.database.run(handle -> test.all.members.ban(handle, test.host, test.open, test.mei.person()));

        isHiddenFromMei(card);
    }

    @Test
    void what_its_author_removes_leaves_no_word_and_no_name() {
        var card = test.make(test.ines, NewIdea.of(test.said.id()).forAudience(Audience.ROOM));
        assertThat(test.look(test.ines, card).title()).isEqualTo(SECRET);

        test.all.revisions.remove(test.tom, test.inner, test.said.id());

        var left = JsonAnswers.object(test.look(test.ines, card));
        assertThat(left.toString()).doesNotContain("uestion", "Tom");
        assertThat(left.getBoolean("gone")).isTrue();
        assertThat(test.list(test.ines, WhichIdeas.all().saying("question"))).isEmpty();
        assertThat(test.list(test.ines, WhichIdeas.all())).containsExactly(card.id());
    }

    @Test
    void what_a_moderator_hides_is_gone_from_its_cards_and_comes_back_with_it() {
        var card = test.inner();

        test.hide(test.said);

        assertThat(test.look(test.ines, card).words()).isNull();
        assertThat(test.list(test.ines, WhichIdeas.all().saying("before you give")))
                .isEmpty();
        refused(404, "not-found", () -> test.make(test.tom, NewIdea.of(test.said.id())));
        test.all.database.run(handle ->
                test.all.revisions.putBack(handle, test.host, test.all.messages.find(test.inner, test.said.id())));
        assertThat(test.look(test.ines, card).words().toString()).contains(SECRET);
    }

    @Test
    void an_ask_that_is_declined_leaves_no_word() {
        test.board.takesAsks(0, Way.values());
        var ask = test.board.ask(test.ines, "Why do we never hear why?");
        var card = test.make(test.tom, NewIdea.ofAsk(ask.id()).forAudience(Audience.EVERYONE));
        assertThat(test.look(test.mei, card).title()).isEqualTo("Why do we never hear why?");

        test.board.queue.decline(
                test.board.by(test.host, test.board.asks.byId(ask.id())), org.lunchroom.qanda.Reason.OFF_TOPIC, "");

        assertThat(JsonAnswers.object(test.look(test.mei, card)).toString()).doesNotContain("never hear", "Ines");
        assertThat(test.list(test.mei, WhichIdeas.all().saying("never"))).isEmpty();
    }

    @Test
    void an_ask_that_waits_for_approval_becomes_no_card_not_even_the_asker_s() {
        test.board.takesAsks(1, Way.values());
        var ask = test.board.ask(test.ines, "Wait for me");

        refused(404, "not-found", () -> test.make(test.ines, NewIdea.ofAsk(ask.id())));
    }

    @Test
    void whoever_asked_without_a_name_is_named_to_nobody() {
        test.board.takesAsks(0, Way.values());
        for (var way : new Way[] {Way.ANONYMOUS, Way.STRICT}) {
            var ask = test.board.ask(test.ines, way, "Who decides? " + way);
            var card = test.make(test.host, NewIdea.ofAsk(ask.id()).forAudience(Audience.EVERYONE));

            for (var viewer : java.util.List.of(test.host, test.ines, test.mei)) {
                var json = JsonAnswers.object(test.look(viewer, card)).toString();
                assertThat(json)
                        .contains("Who decides?", "\"anonymous\":true")
                        .doesNotContain("Ines", test.ines.person().toString());
            }
        }
    }

    @Test
    void the_room_s_name_stays_inside_where_the_author_let_the_words_out() {
        var card = test.make(test.tom, NewIdea.of(test.said.id()).forAudience(Audience.EVERYONE));

        var seen = JsonAnswers.object(test.look(test.mei, card));

        assertThat(seen.toString()).contains(SECRET, "Tom Okafor").doesNotContain("inner");
        assertThat(seen.containsKey("origin")).isFalse();
        test.consents.answer(test.tom, card.id(), new Consents.Answer(false));
        isHiddenFromMei(card);
    }
}
