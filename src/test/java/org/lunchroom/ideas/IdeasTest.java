package org.lunchroom.ideas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lunchroom.ideas.Refused.refused;
import static org.lunchroom.ideas.TestIdeas.SECRET;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.ideas.sharing.Consents;
import org.lunchroom.ideas.sharing.IdeaAddress;
import org.lunchroom.ideas.tries.Count;
import org.lunchroom.ideas.tries.NewTry;
import org.lunchroom.ideas.tries.Outcome;
import org.lunchroom.ideas.tries.ShownTry;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.kernel.text.Words;
import org.lunchroom.qanda.How;
import org.lunchroom.qanda.Way;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class IdeasTest {
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

    private Idea ofOpenWords(String words) {
        var said = test.says(test.tom, test.open, words);
        return test.make(test.ines, NewIdea.of(said.id()).forAudience(Audience.EVERYONE));
    }

    private void tries(Viewer who, Idea card, Outcome how, String line, boolean named) {
        test.tries.put(who, test.ideas.seen(who, card.id()), new NewTry(how, line, named));
    }

    private List<ShownTry> lines(Viewer viewer, Idea card) {
        return test.tries.lines(viewer, card, null, 30);
    }

    @Test
    void a_card_says_what_when_it_fits_where_more_is_and_who_is_to_be_thanked() {
        var card = test.make(
                test.ines,
                NewIdea.of(test.said.id())
                        .titled(" Question  first ", "in a review\nof a draft")
                        .linked("https://example.com/feedback")
                        .tagged("#Feedback", "feedback", "first week")
                        .forAudience(Audience.ROOM));

        var seen = test.look(test.tom, card);
        assertThat(seen.title()).isEqualTo("Question first");
        assertThat(seen.fits()).isEqualTo("in a review of a draft");
        assertThat(seen.link().site()).isEqualTo("example.com");
        assertThat(seen.tags()).containsExactly("Feedback", "first-week");
        assertThat(seen.words().toString()).contains(SECRET);
        assertThat(seen.by().name()).isEqualTo("Tom Okafor");
        assertThat(seen.maker().name()).isEqualTo("Ines Kovač");
        assertThat(seen.origin().room()).isEqualTo("inner");
        assertThat(seen.mine().words()).isTrue();
        assertThat(seen.mine().made()).isFalse();
        assertThat(seen.audience()).isEqualTo("room");
    }

    @Test
    void a_card_is_for_oneself_unless_one_says_otherwise() {
        var card = test.make(test.ines, NewIdea.of(test.said.id()));

        assertThat(test.look(test.ines, card).audience()).isEqualTo("me");
        refused(404, "not-found", () -> test.look(test.tom, card));
        refused(404, "not-found", () -> test.look(test.host, card));
    }

    @Test
    void an_edit_where_it_was_said_follows() {
        var card = test.make(test.ines, NewIdea.of(test.said.id()).forAudience(Audience.ROOM));

        test.all.revisions.edit(test.tom, test.inner, test.said.id(), "Ask two questions");

        assertThat(test.look(test.ines, card).title()).isEqualTo("Ask two questions");
        assertThat(test.list(test.ines, WhichIdeas.all().saying("one question")))
                .isEmpty();
        assertThat(test.list(test.ines, WhichIdeas.all().saying("two"))).containsExactly(card.id());
    }

    @Test
    void an_answered_ask_comes_with_its_answer() {
        test.board.takesAsks(0, Way.values());
        var ask = test.board.ask(test.ines, "How do we begin?");
        test.board.queue.answer(test.board.by(test.host, ask), How.WRITING, "With one question.");

        var card = test.make(test.mei, NewIdea.ofAsk(ask.id()).forAudience(Audience.EVERYONE));

        var seen = test.look(test.tom, card);
        assertThat(seen.answer().toString()).contains("With one question.");
        assertThat(seen.by().name()).isEqualTo("Ines Kovač");
        assertThat(seen.origin().kind()).isEqualTo("ask");
    }

    @Test
    void who_appears_as_a_colleague_does_so_on_cards_too_at_once() {
        var chat = UUID.randomUUID();
        test.all.database.run(
                handle -> handle.execute("update message set chat = ? where id = ?", chat, test.said.id()));
        var card = test.inner();
        assertThat(test.look(test.ines, card).by().name()).isEqualTo("Tom Okafor");

        test.discreet.put(chat, Set.of(test.tom.person()));

        assertThat(test.look(test.ines, card).by()).isEqualTo(Credit.COLLEAGUE);
    }

    @Test
    void a_retry_and_a_second_wish_answer_with_the_first_card() {
        var first = test.ideas.make(test.ines, NewIdea.of(test.said.id()).titled("One", ""), "k1");
        var retry = test.ideas.make(test.ines, NewIdea.of(test.said.id()).titled("One", ""), "k1");
        var other = test.ideas.make(test.ines, NewIdea.of(test.said.id()).titled("Two", ""), "k2");

        assertThat(first.now()).isTrue();
        assertThat(retry.now()).isFalse();
        assertThat(other.now()).isFalse();
        assertThat(other.idea().id()).isEqualTo(first.idea().id());
        assertThat(other.idea().title()).isEqualTo("One");
    }

    @Test
    void only_its_maker_changes_a_card_and_only_what_they_name() {
        var card = test.inner();

        test.ideas.change(test.ines, card.id(), NewIdea.change().titled("Ask first", null));

        var seen = test.look(test.tom, card);
        assertThat(seen.title()).isEqualTo("Ask first");
        assertThat(seen.fits()).isEqualTo("in a review");
        assertThat(seen.tags()).containsExactly("feedback");
        refused(403, "forbidden", () -> test.ideas.change(test.tom, card.id(), NewIdea.change()));
        refused(400, "invalid", () -> test.ideas.change(test.ines, card.id(), NewIdea.of(test.said.id())));
    }

    @Test
    void its_maker_and_who_runs_its_room_take_a_card_away_and_that_is_on_record() {
        var card = test.inner();
        tries(test.tom, card, Outcome.WORKED, "Calmer", true);
        test.keeps.keep(test.tom, card);
        refused(403, "forbidden", () -> test.ideas.remove(test.tom, card.id()));

        test.ideas.remove(test.host, card.id());
        test.ideas.remove(test.host, card.id());

        refused(404, "not-found", () -> test.look(test.ines, card));
        assertThat(test.all.audit.check().lines()).isGreaterThan(0);
        assertThat(test.make(test.ines, NewIdea.of(test.said.id())).id()).isNotEqualTo(card.id());
    }

    @Test
    void what_is_wrong_is_refused_by_its_field() {
        var of = NewIdea.of(test.said.id());
        refused(400, "one-origin", () -> test.make(test.ines, NewIdea.change()));
        refused(
                400,
                "one-origin",
                () -> test.make(
                        test.ines, new NewIdea(test.said.id(), UUID.randomUUID(), null, null, null, null, null, null)));
        refused(400, "too-long", () -> test.make(test.ines, of.titled("x".repeat(121), "")));
        refused(400, "too-long", () -> test.make(test.ines, of.titled("", "x".repeat(201))));
        refused(400, "bad-address", () -> test.make(test.ines, of.linked("javascript:alert(1)")));
        refused(
                400,
                "too-many",
                () -> test.make(test.ines, of.tagged("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k")));
        refused(400, "no-such-room", () -> test.make(test.ines, of.forRoom("nowhere")));
        refused(404, "not-found", () -> test.make(test.ines, NewIdea.of(UUID.randomUUID())));
        assertThat(test.list(test.ines, WhichIdeas.all())).isEmpty();
    }

    @Test
    void each_person_tries_it_once_and_may_think_better_of_it() {
        var card = ofOpenWords("Begin with thanks");
        tries(test.tom, card, Outcome.WORKED, "Calmer than ever", true);
        tries(test.mei, card, Outcome.NOT, "", false);
        tries(test.mei, card, Outcome.PARTLY, "Half the room", false);

        assertThat(test.look(test.tom, card).tried()).isEqualTo(new Count(2, 1, 1, 0));
        assertThat(test.look(test.mei, card).mine().tried().line()).isEqualTo("Half the room");
        test.tries.withdraw(test.mei, card);
        test.tries.withdraw(test.mei, card);
        assertThat(test.look(test.mei, card).tried()).isEqualTo(new Count(1, 1, 0, 0));
        assertThat(test.look(test.mei, card).mine().tried()).isNull();
        refused(400, "too-long", () -> tries(test.mei, card, Outcome.NOT, "x".repeat(281), false));
        refused(400, "required", () -> tries(test.mei, card, null, "", false));
    }

    @Test
    void a_line_carries_a_name_only_where_its_author_wants_that() {
        var card = ofOpenWords("Begin with thanks");
        tries(test.tom, card, Outcome.WORKED, "Calmer than ever", true);
        tries(test.mei, card, Outcome.NOT, "They laughed", false);
        tries(test.host, card, Outcome.WORKED, "", true);

        assertThat(lines(test.ines, card)).hasSize(2).allSatisfy(line -> {
            boolean named = line.line().equals("Calmer than ever");
            assertThat(line.by().name()).isEqualTo(named ? "Tom Okafor" : null);
            assertThat(line.at().toString()).matches(named ? ".*T18:30.*" : ".*T00:00:00Z");
            assertThat(line.mine()).isNull();
        });
        assertThat(lines(test.mei, card))
                .filteredOn(line -> Boolean.TRUE.equals(line.mine()))
                .hasSize(1);
    }

    @Test
    void the_journal_does_not_say_who_tried_what() {
        var card = ofOpenWords("Begin with thanks");
        long head = test.all.journal.head(StreamId.room(test.open.id()));

        tries(test.mei, card, Outcome.NOT, "They laughed", false);

        var entries = test.all.journal.after(StreamId.room(test.open.id()), head, 10);
        assertThat(entries).hasSize(1).allSatisfy(entry -> {
            assertThat(entry.type()).isEqualTo(IdeaNews.CHANGED);
            assertThat(entry.toString()).doesNotContain(test.mei.person().toString());
        });
    }

    @Test
    void who_runs_the_room_takes_a_line_off_and_the_number_stays() {
        var card = ofOpenWords("Begin with thanks");
        tries(test.mei, card, Outcome.NOT, "Unkind", false);

        test.tries.removeLine(test.host, card, lines(test.host, card).get(0).id());

        assertThat(lines(test.ines, card)).isEmpty();
        assertThat(test.look(test.ines, card).tried().not()).isEqualTo(1);
    }

    @Test
    void no_room_hears_of_a_card_that_its_maker_keeps_to_themselves() {
        long head = test.all.journal.head(StreamId.room(test.inner.id()));

        var card = test.make(test.ines, NewIdea.of(test.said.id()));
        assertThat(test.all.journal.head(StreamId.room(test.inner.id()))).isEqualTo(head);
        test.ideas.change(test.ines, card.id(), NewIdea.change().forAudience(Audience.ROOM));
        assertThat(test.all.journal.head(StreamId.room(test.inner.id()))).isEqualTo(head + 1);
    }

    @Test
    void pages_go_on_without_gap_or_double_in_either_order() {
        var made = new ArrayList<UUID>();
        for (int i = 0; i < 11; i++) {
            var card = ofOpenWords("Idea " + i);
            made.add(card.id());
            for (var viewer : List.of(test.tom, test.mei).subList(0, i % 3)) {
                tries(viewer, card, Outcome.WORKED, "", false);
            }
        }
        for (var sorting : WhichIdeas.Sorting.values()) {
            var seen = new ArrayList<Idea>();
            Place after = null;
            do {
                var page =
                        test.ideas.list(test.mei, WhichIdeas.all().by(sorting).from(after, 4));
                seen.addAll(page);
                after = page.size() < 4
                        ? null
                        : Place.of("after", Place.behind(page.get(3)).cursor());
            } while (after != null);
            assertThat(seen).extracting(Idea::id).containsExactlyInAnyOrderElementsOf(made);
            if (sorting == WhichIdeas.Sorting.TRIED) {
                assertThat(seen).extracting(Idea::tried).isSortedAccordingTo(java.util.Comparator.reverseOrder());
                assertThat(seen.get(0).tried()).isEqualTo(2);
            }
        }
        refused(400, "bad-cursor", () -> Place.of("after", "nonsense"));
    }

    @Test
    void what_one_searches_for_is_taken_as_it_is_written() {
        ofOpenWords("Begin with 100% of the facts");
        ofOpenWords("Begin with 1000 facts");

        assertThat(test.list(test.mei, WhichIdeas.all().saying("100%"))).hasSize(1);
        assertThat(test.list(test.mei, WhichIdeas.all().saying("100_"))).isEmpty();
        assertThat(test.list(test.mei, WhichIdeas.all().saying("begin"))).hasSize(2);
    }

    @Test
    void an_address_within_the_network_is_posted_as_a_link_too() {
        var id = UUID.randomUUID();
        var inside = new IdeaAddress(new Settings(name -> Optional.empty())).posted(id);

        assertThat(Words.parse(inside).links()).singleElement().asString().endsWith(id.toString());
    }

    @Test
    void what_one_keeps_is_among_one_s_own_until_one_keeps_it_no_longer() {
        var card = ofOpenWords("Begin with thanks");
        test.keeps.keep(test.mei, card);
        test.keeps.keep(test.mei, card);

        var mine = WhichIdeas.all().of(WhichIdeas.Whose.ME);
        assertThat(test.list(test.mei, mine)).containsExactly(card.id());
        assertThat(test.look(test.mei, card).kept()).isEqualTo(1);
        assertThat(test.list(test.tom, mine)).isEmpty();
        test.keeps.unkeep(test.mei, card);
        assertThat(test.list(test.mei, mine)).isEmpty();
    }

    @Test
    void the_author_of_the_words_is_asked_once_and_their_answer_counts() {
        var card = test.inner();
        assertThat(test.list(test.tom, WhichIdeas.all().of(WhichIdeas.Whose.ASKED)))
                .isEmpty();
        refused(403, "forbidden", () -> test.consents.ask(test.tom, card));
        test.consents.ask(test.ines, card);

        assertThat(test.list(test.tom, WhichIdeas.all().of(WhichIdeas.Whose.ASKED)))
                .containsExactly(card.id());
        assertThat(test.list(test.host, WhichIdeas.all().of(WhichIdeas.Whose.ASKED)))
                .isEmpty();
        refused(404, "not-found", () -> test.consents.answer(test.mei, card.id(), new Consents.Answer(true)));
        refused(404, "not-found", () -> test.consents.answer(test.ines, card.id(), new Consents.Answer(true)));
        test.consents.answer(test.tom, card.id(), new Consents.Answer(true));
        test.ideas.change(test.ines, card.id(), NewIdea.change().forAudience(Audience.EVERYONE));
        assertThat(test.look(test.mei, card).by().name()).isEqualTo("Tom Okafor");

        test.consents.answer(test.tom, card.id(), new Consents.Answer(false));
        refused(404, "not-found", () -> test.look(test.mei, card));
        refused(409, "refused", () -> test.consents.ask(test.ines, test.ideas.seen(test.ines, card.id())));
    }
}
