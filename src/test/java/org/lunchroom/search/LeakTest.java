package org.lunchroom.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.bookmarks.NewBookmark;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.qanda.Ask;
import org.lunchroom.qanda.Reason;
import org.lunchroom.qanda.Way;
import org.lunchroom.rooms.NewMessage;
import org.lunchroom.rooms.Role;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Visibility;
import org.lunchroom.search.finding.Sorting;
import org.lunchroom.search.index.Kind;

/** What somebody may not read is neither found nor counted nor suggested, and moves nothing that they see. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class LeakTest {
    @Parameter
    TestDatabase kind;

    TestSearch test;
    Viewer insider;
    Viewer outsider;
    Room secret;
    Room open;

    @BeforeEach
    void a_room_that_one_of_two_may_read() {
        test = new TestSearch(kind);
        insider = test.all.somebody("Ines Kovač");
        outsider = test.all.somebody("Tom Okafor");
        secret = test.room(insider, "board", Visibility.INVITED);
        open = test.room(insider, "everybody", Visibility.OPEN);
    }

    @AfterEach
    void close() {
        test.close();
    }

    /** All that an answer says, but for the ids in cursors. */
    private List<Object> seen(Viewer viewer, String query, Sorting sorting) {
        var answer = test.ask(viewer, query, sorting, null, 2);
        return List.of(
                answer.hits(), answer.counts(), String.valueOf(answer.after()), String.valueOf(answer.suggestion()));
    }

    @Test
    void what_is_said_in_a_room_that_one_cannot_read_changes_nothing_in_any_answer() {
        for (var words : List.of("merger rumours", "merger", "rumours of a merger next year", "budget budget")) {
            test.post(insider, open, words);
        }
        var queries =
                List.of("merger", "merger rumours", "merger or budget", "mergr", "budgt rumours", "layofs", "not x");
        var before = queries.stream()
                .flatMap(query -> List.of(Sorting.values()).stream().map(sorting -> seen(outsider, query, sorting)))
                .toList();

        for (int i = 0; i < 40; i++) {
            test.post(insider, secret, "merger layoffs mergers budgets rumour mergre budgat " + i);
        }
        test.save(insider, NewBookmark.of("https://example.org/merger").titled("merger layoffs"));

        assertThat(test.ask(insider, "merger layoffs", Sorting.BEST, null, 2).counts())
                .containsEntry(Kind.MESSAGE, 40)
                .containsEntry(Kind.LINK, 1);
        assertThat(queries.stream()
                        .flatMap(query ->
                                List.of(Sorting.values()).stream().map(sorting -> seen(outsider, query, sorting)))
                        .toList())
                .isEqualTo(before);
    }

    @Test
    void a_word_of_another_room_is_not_suggested_and_a_visible_one_is() {
        test.post(insider, secret, "reorganisation reorganisation");
        assertThat(test.ask(insider, "reorgansation").suggestion()).contains("reorganisation");
        assertThat(test.ask(outsider, "reorgansation").suggestion()).isEmpty();

        test.post(insider, open, "reorganization");
        assertThat(test.ask(outsider, "reorgansation").suggestion()).contains("reorganization");
    }

    @Test
    void whoever_is_removed_finds_nothing_there_two_seconds_later() {
        test.post(insider, secret, "merger");
        test.all.members.appoint(insider, secret, outsider.person(), Role.PARTICIPANT);
        org.awaitility.Awaitility.await()
                .until(() -> test.found(outsider, "merger").size() == 1);

        test.all.members.remove(insider, secret, outsider.person());

        org.awaitility.Awaitility.await()
                .atMost(java.time.Duration.ofSeconds(10))
                .until(() -> test.ask(outsider, "merger").counts().get(Kind.MESSAGE) == 0);
    }

    @Test
    void whoever_was_removed_a_moment_ago_is_shown_no_words() {
        test.post(insider, secret, "merger");
        test.all.members.appoint(insider, secret, outsider.person(), Role.PARTICIPANT);
        assertThat(test.found(outsider, "merger")).hasSize(1);

        test.all.members.remove(insider, secret, outsider.person());

        assertThat(test.found(outsider, "merger")).isEmpty();
    }

    @Test
    void the_name_of_a_room_that_one_cannot_read_and_one_that_is_not_there_find_the_same() {
        test.post(insider, secret, "merger");

        assertThat(test.found(insider, "in:board merger")).hasSize(1);
        assertThat(test.found(outsider, "in:board merger")).isEmpty();
        assertThat(test.found(outsider, "in:nowhere merger")).isEmpty();
    }

    @Test
    void a_bookmark_is_found_by_its_audience_alone() {
        test.all.members.appoint(insider, secret, outsider.person(), Role.PARTICIPANT);
        var third = test.all.somebody("Ada Third");
        test.save(insider, NewBookmark.of("https://example.org/a").titled("guide for me"));
        test.save(
                insider,
                NewBookmark.of("https://example.org/b")
                        .titled("guide for the room")
                        .forRoom("board"));
        test.save(
                insider,
                NewBookmark.of("https://example.org/c")
                        .titled("guide for all")
                        .forAudience(org.lunchroom.bookmarks.Audience.EVERYONE));

        assertThat(test.found(insider, "guide"))
                .containsExactlyInAnyOrder("guide for me", "guide for the room", "guide for all");
        assertThat(test.found(outsider, "guide")).containsExactlyInAnyOrder("guide for the room", "guide for all");
        assertThat(test.found(third, "guide")).containsExactly("guide for all");
    }

    @Test
    void a_bookmark_for_a_group_is_found_by_those_who_are_in_it_now() {
        var one = inGroup("Ada Third", "Design");
        var other = inGroup("Bo Fourth", "Sales");
        test.save(one, NewBookmark.of("https://example.org/g").titled("guide").forGroup("Design"));

        assertThat(test.found(one, "guide")).containsExactly("guide");
        assertThat(test.found(other, "guide")).isEmpty();
        var late = inGroup("Cy Fifth", "Design");
        assertThat(test.found(late, "guide")).containsExactly("guide");
    }

    private Viewer inGroup(String name, String group) {
        var who = org.lunchroom.identity.Asserted.of("portal", name, name, java.util.Set.of());
        return new Viewer(test.all.people.arrived(who.in(java.util.Set.of(group))), name, java.util.Set.of("member"));
    }

    @Test
    void who_keeps_a_page_for_themselves_is_not_counted_before_others() {
        for (var viewer : List.of(insider, outsider, test.all.somebody("Ada Third"))) {
            test.save(
                    viewer, NewBookmark.of("https://example.org/a?utm_source=x").titled("guide"));
        }

        assertThat(test.found(outsider, "guide saved:1")).containsExactly("guide");
        assertThat(test.found(outsider, "guide saved:>1")).isEmpty();
        assertThat(test.ask(outsider, "guide", Sorting.MOST, null, 5).hits())
                .singleElement()
                .satisfies(hit -> assertThat(hit.savedBy()).isEqualTo(1));
    }

    private Ask ask(Way way, String words) {
        return test.qanda.ask(test.qanda.asker, way, words);
    }

    @Test
    void an_ask_that_waits_is_found_by_its_asker_and_who_runs_the_room_and_then_by_all_until_it_is_declined() {
        test.qanda.takesAsks(1, Way.NAMED);
        var ask = ask(Way.NAMED, "When do we merge?");
        var everyone = List.of(test.qanda.asker, test.qanda.host, outsider);
        for (var viewer : List.of(test.qanda.asker, test.qanda.host, test.qanda.moderator)) {
            assertThat(test.found(viewer, "merge is:waiting")).containsExactly("When do we merge?");
            assertThat(test.found(viewer, "merge is:open")).isEmpty();
        }
        assertThat(test.found(test.qanda.asker, "merge by:me")).hasSize(1);
        for (var query : List.of("merge", "is:waiting", "is:ask", "not zebra")) {
            assertThat(test.ask(outsider, query).counts()).containsEntry(Kind.ASK, 0);
        }
        assertThat(test.ask(outsider, "merg").suggestion()).isEmpty();

        var approved = test.qanda.approvals.approve(test.qanda.by(test.qanda.moderator, ask));
        everyone.forEach(
                viewer -> assertThat(test.found(viewer, "merge is:open")).containsExactly("When do we merge?"));
        assertThat(test.found(test.qanda.host, "merge is:waiting")).isEmpty();

        test.qanda.queue.decline(test.qanda.by(test.qanda.host, approved), Reason.OFF_TOPIC, "No.");
        everyone.forEach(viewer -> assertThat(test.found(viewer, "merge")).isEmpty());
    }

    @Test
    void an_ask_that_waits_without_a_name_is_found_by_who_approves_and_leads_to_nobody() {
        test.qanda.takesAsks(1, Way.values());
        ask(Way.ANONYMOUS, "merge in hiding");
        ask(Way.STRICT, "merge by nobody");

        assertThat(test.found(test.qanda.host, "merge"))
                .containsExactlyInAnyOrder("merge in hiding", "merge by nobody");
        assertThat(test.ask(test.qanda.host, "merge").hits())
                .allSatisfy(hit -> assertThat(hit.by()).isNull());
        assertThat(test.found(test.qanda.host, "merge by:Kovač")).isEmpty();
        assertThat(test.found(test.qanda.asker, "merge")).containsExactly("merge in hiding");
        assertThat(test.found(test.qanda.asker, "merge by:me")).isEmpty();
        assertThat(test.found(outsider, "merge")).isEmpty();
    }

    @Test
    void whoever_no_longer_runs_the_room_finds_nothing_that_waits_there() {
        test.qanda.takesAsks(1, Way.NAMED);
        ask(Way.NAMED, "When do we merge?");
        assertThat(test.found(test.qanda.moderator, "merge")).hasSize(1);

        test.all.members.appoint(test.qanda.host, test.qanda.room, test.qanda.moderator.person(), Role.PARTICIPANT);

        assertThat(test.found(test.qanda.moderator, "merge")).isEmpty();
        org.awaitility.Awaitility.await()
                .until(() -> test.ask(test.qanda.moderator, "merge").counts().get(Kind.ASK) == 0);
    }

    @Test
    void an_ask_without_a_name_leads_to_nobody() {
        test.qanda.takesAsks(0, Way.values());
        ask(Way.NAMED, "merge by name");
        ask(Way.ANONYMOUS, "merge in hiding");
        ask(Way.STRICT, "merge by nobody");

        assertThat(test.found(outsider, "merge")).hasSize(3);
        for (var viewer : List.of(outsider, test.qanda.asker, test.qanda.host)) {
            assertThat(test.found(viewer, "merge by:Kovač")).containsExactly("merge by name");
        }
        assertThat(test.found(test.qanda.asker, "merge by:me")).containsExactly("merge by name");
        assertThat(test.ask(outsider, "merge hiding").hits().get(0).by()).isNull();
    }

    @Test
    void what_hosts_say_in_a_rehearsal_is_not_found_by_anybody() {
        var stand = test.recap.stand;
        var chat = stand.announced(insider, stand.rooms.called("everybody").orElseThrow());
        stand.rehearsals.start(insider, chat.id());
        stand.messages.post(
                insider, stand.rooms.called("everybody").orElseThrow(), NewMessage.of("merger rehearsed"), "r");

        assertThat(test.found(insider, "rehearsed")).isEmpty();
        assertThat(test.found(outsider, "rehearsed")).isEmpty();
    }

    @Test
    void a_recap_is_found_once_it_is_published_and_not_when_it_is_a_draft_again() {
        var stand = test.recap.stand;
        var room = stand.rooms.called("everybody").orElseThrow();
        var chat = stand.announced(insider, room);
        stand.until(chat.startsAt().plusSeconds(61 * 60));
        assertThat(test.found(insider, "feedback is:recap")).isEmpty();

        test.recap.recaps.publish(insider, chat.id());
        assertThat(test.ask(outsider, "lands is:recap").hits()).singleElement().satisfies(hit -> {
            assertThat(hit.id()).isEqualTo(chat.id());
            assertThat(hit.by()).isNull();
        });
        assertThat(test.found(outsider, "\"feedback help\" is:recap")).hasSize(1);
        assertThat(test.found(outsider, "Takeaways is:recap")).isEmpty();

        test.recap.recaps.edit(
                insider,
                chat.id(),
                new org.lunchroom.recap.Recaps.Edit(null, "About courage"),
                test.recap.recaps.read(insider, chat.id()).version());
        assertThat(test.found(outsider, "courage")).hasSize(1);

        test.recap.recaps.withdraw(insider, chat.id());
        assertThat(test.found(outsider, "lands is:recap")).isEmpty();
        assertThat(test.found(outsider, "courage")).isEmpty();
    }
}
