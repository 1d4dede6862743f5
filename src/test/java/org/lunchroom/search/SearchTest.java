package org.lunchroom.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.rooms.Message;
import org.lunchroom.rooms.NewMessage;
import org.lunchroom.rooms.NewRoom;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Visibility;
import org.lunchroom.rooms.marks.Reaction;
import org.lunchroom.search.finding.Sorting;
import org.lunchroom.search.hits.Mark;
import org.lunchroom.search.index.Kind;

/** Messages are found by their words, and what is no longer there is not. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class SearchTest {
    @Parameter
    TestDatabase kind;

    TestSearch test;
    Viewer ines;
    Viewer tom;
    Room room;

    @BeforeEach
    void a_room() {
        test = new TestSearch(kind);
        ines = test.all.somebody("Ines Kovač");
        tom = test.all.somebody("Tom Okafor");
        room = test.room(ines, "feedback", Visibility.OPEN);
    }

    @AfterEach
    void close() {
        test.close();
    }

    private Message post(String words) {
        return test.post(ines, room, words);
    }

    @Test
    void a_message_is_found_with_who_where_and_when() {
        var message = post("Ask a *second* question before you advise");

        var answer = test.ask(tom, "question advise");

        assertThat(answer.hits()).singleElement().satisfies(hit -> {
            assertThat(hit.kind()).isEqualTo("message");
            assertThat(hit.id()).isEqualTo(message.id());
            assertThat(hit.by().name()).isEqualTo("Ines Kovač");
            assertThat(hit.room().tag()).isEqualTo("feedback");
            assertThat(hit.at()).isEqualTo(message.at());
            assertThat(hit.excerpt())
                    .containsExactly(
                            new Mark("text", "Ask a second "),
                            new Mark("mark", "question"),
                            new Mark("text", " before you "),
                            new Mark("mark", "advise"));
        });
        assertThat(answer.counts()).containsEntry(Kind.MESSAGE, 1).containsEntry(Kind.ASK, 0);
        assertThat(answer.building()).isFalse();
    }

    @Test
    void edited_words_are_found_and_the_ones_before_are_not() {
        var message = post("Praise in public");
        assertThat(test.found(tom, "praise")).hasSize(1);

        test.all.revisions.edit(ines, room, message.id(), "Thank in public");

        assertThat(test.found(tom, "praise")).isEmpty();
        assertThat(test.found(tom, "thank")).containsExactly("Thank in public");
    }

    @Test
    void a_removed_message_is_gone_and_a_restored_one_is_back() {
        var message = post("Praise in public");
        assertThat(test.found(tom, "praise")).hasSize(1);

        test.all.revisions.remove(ines, room, message.id());
        assertThat(test.ask(tom, "praise").counts()).containsEntry(Kind.MESSAGE, 0);

        test.all.revisions.restore(ines, room, message.id());
        assertThat(test.found(tom, "praise")).hasSize(1);
    }

    @Test
    void what_was_removed_after_it_was_indexed_is_not_shown() {
        var message = post("Praise in public");
        assertThat(test.found(tom, "praise")).hasSize(1);

        test.all.revisions.remove(ines, room, message.id());

        assertThat(test.asked(tom, "praise", Sorting.BEST, null, 50).hits()).isEmpty();
    }

    @Test
    void all_words_are_wanted_unless_somebody_says_or() {
        post("listen first");
        post("listen and then talk");
        post("talk less");

        assertThat(test.found(tom, "listen talk")).containsExactly("listen and then talk");
        assertThat(test.found(tom, "first or less")).containsExactlyInAnyOrder("listen first", "talk less");
        assertThat(test.found(tom, "listen -talk")).containsExactly("listen first");
        assertThat(test.found(tom, "not listen")).containsExactly("talk less");
        assertThat(test.found(tom, "(first or less) and not talk")).containsExactly("listen first");
    }

    @Test
    void quotes_want_these_words_in_this_order() {
        post("the feedback we give");
        post("we give feedback");
        post("we gave the feedback");

        assertThat(test.found(tom, "\"give feedback\"")).containsExactly("we give feedback");
        assertThat(test.found(tom, "\"we give\""))
                .containsExactlyInAnyOrder("the feedback we give", "we give feedback");
    }

    @Test
    void case_accents_and_forms_of_a_word_do_not_matter() {
        post("Zwei Rückmeldungen von Müller");
        post("Les équipes écoutaient l'animatrice");
        post("Las preguntas abiertas ayudan");
        post("Listening beats answering, the team's rule");

        assertThat(test.found(tom, "ruckmeldung")).hasSize(1);
        assertThat(test.found(tom, "MUELLER")).hasSize(1);
        assertThat(test.found(tom, "équipe")).hasSize(1);
        assertThat(test.found(tom, "animatrice")).hasSize(1);
        assertThat(test.found(tom, "pregunta abierta")).hasSize(1);
        assertThat(test.found(tom, "listen answer team")).hasSize(1);
    }

    @Test
    void a_tag_a_person_and_a_room_narrow_it() {
        var other = test.room(ines, "coaching", Visibility.OPEN);
        post("short #Retro notes");
        test.post(tom, room, "retro without a tag");
        test.post(tom, other, "long retro #notes");

        assertThat(test.found(ines, "#retro")).containsExactly("short #Retro notes");
        assertThat(test.found(ines, "retro by:okafor"))
                .containsExactlyInAnyOrder("retro without a tag", "long retro #notes");
        assertThat(test.found(ines, "retro by:me")).containsExactly("short #Retro notes");
        assertThat(test.found(ines, "retro by:\"Tom Okafor\" in:#Coaching")).containsExactly("long retro #notes");
        assertThat(test.found(ines, "in:nowhere retro")).isEmpty();
    }

    @Test
    void days_are_those_of_the_asker() {
        post("retro today");

        assertThat(test.found(tom, "retro on:2026-11-30")).hasSize(1);
        assertThat(test.found(tom, "retro after:2026-11-30")).hasSize(1);
        assertThat(test.found(tom, "retro on:2026-11")).hasSize(1);
        assertThat(test.found(tom, "retro after:2026-12-01")).isEmpty();
        assertThat(test.found(tom, "retro before:2026-11-30")).isEmpty();
        assertThat(test.found(tom, "retro before:2027")).hasSize(1);
    }

    @Test
    void the_newest_or_the_best_liked_come_first_as_wanted() {
        var first = post("retro one");
        post("retro two two two");
        post("retro three");
        test.all.marks.react(tom, room, first.id(), Reaction.INSIGHT);

        assertThat(test.listed(tom, "retro", Sorting.MOST).get(0)).isEqualTo("retro one");
        assertThat(test.listed(tom, "retro", Sorting.BEST)).endsWith("retro two two two");
        assertThat(test.found(tom, "retro liked:>0")).containsExactly("retro one");
    }

    @Test
    void an_answer_and_a_reply_are_told_apart() {
        var first = post("retro one");
        test.all.messages.post(tom, room, new NewMessage("retro two", first.id(), null, null), "k");

        assertThat(test.found(tom, "retro is:reply")).containsExactly("retro two");
        assertThat(test.found(tom, "retro -is:reply")).containsExactly("retro one");
        assertThat(test.found(tom, "is:answer")).isEmpty();
    }

    @Test
    void pages_follow_each_other_without_a_gap_or_a_double_even_while_people_post() {
        for (int i = 0; i < 23; i++) {
            post("retro number " + i + " retro".repeat(i % 4));
        }
        for (var sorting : Sorting.values()) {
            var seen = new ArrayList<String>();
            String after = null;
            do {
                var page = test.ask(tom, "retro", sorting, after, 5);
                page.hits().forEach(hit -> seen.add(TestSearch.words(hit)));
                after = page.after();
                post("something else");
            } while (after != null);
            assertThat(seen).hasSize(23).doesNotHaveDuplicates();
        }
    }

    @Test
    void who_found_nothing_is_told_what_there_is() {
        post("Psychological safety, they said");

        assertThat(test.ask(tom, "psycological safety").suggestion()).contains("psychological safety");
        assertThat(test.ask(tom, "xylophone").suggestion()).isEmpty();
        assertThat(test.ask(tom, "safety").suggestion()).isEmpty();
    }

    @Test
    void the_beginning_of_a_word_is_enough_with_a_star() {
        post("facilitation for beginners");

        assertThat(test.found(tom, "facil*")).hasSize(1);
        assertThat(test.found(tom, "facil")).isEmpty();
    }

    @Test
    void signs_without_a_meaning_do_no_harm() {
        post("C++ or nothing (really)");

        for (var query : List.of("nothing )", "(nothing", "\"nothing", "or nothing", "nothing or", "!!! nothing")) {
            assertThat(test.found(tom, query)).as(query).hasSize(1);
        }
        assertThat(test.found(tom, "!!!")).isEmpty();
    }

    @Test
    void a_long_message_is_cut_around_what_was_searched() {
        var before = "word ".repeat(50);
        var roomy = test.all.rooms.found(
                ines, new NewRoom("essays", "Essays", "", null, Visibility.OPEN, 4_000, null, null));
        test.post(ines, roomy, (before + "needle " + before).strip());

        var excerpt = test.ask(tom, "needle").hits().get(0).excerpt();

        assertThat(excerpt).contains(new Mark("mark", "needle"));
        assertThat(excerpt.get(0)).isEqualTo(new Mark("text", "…"));
        assertThat(TestSearch.text(excerpt).length()).isBetween(200, 280);
    }

    @Test
    void every_message_is_found_once_whatever_was_done_to_it() {
        var ids = new HashSet<>();
        for (int i = 0; i < 5; i++) {
            var message = post("retro " + i);
            test.ask(tom, "retro");
            test.all.revisions.edit(ines, room, message.id(), "retro again " + i);
            ids.add(message.id());
        }
        var found = test.ask(tom, "retro again").hits();
        assertThat(found).hasSize(5);
        assertThat(found.stream().map(hit -> hit.id()).collect(Collectors.toSet()))
                .isEqualTo(ids);
    }
}
