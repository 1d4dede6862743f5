package org.lunchroom.qanda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.kernel.sql.TestDatabase;

/**
 * Of every table there is it was decided why it does not lead to whoever asked strictly. A new table fails here until
 * somebody has thought about it.
 */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class TablesTest {
    /** What asking strictly, following the ask and all that becomes of it may write to. Nobody who asked stands there. */
    private static final Set<String> WRITTEN = words("ask entry stream");

    /** What those write to who handle an ask or vote for it: it names them, and never whoever asked. */
    private static final Set<String> HANDLED =
            words("ask_approval ask_vote ask_at_step audit audit_head due membership qanda");

    /** Holds persons, and the moments of what they did elsewhere; asking writes nothing to it. */
    private static final Set<String> ELSEWHERE = words(
            """
            account alumni_choice appeal bookmark bookmark_import chat chat_host chat_note chat_pick chat_rsvp feed_subscription
            following box_question course file file_pass goal goal_check_in group_member group_place group_turn group_work guest idea idea_kept idea_try held_person held_post introduction introduction_wait launch_code letter lti_choosing lti_errand lti_invitation lti_seat mail_refusal mail_wish made_before measure mention message
            person_address reply_place person_group person_hours person_language person_span profile_field profile_topic thanks mentoring ambassador pathway_tick letter_count poll_vote poll_voter pulse reaction recap_colleague preview recap_ticket replay_line roster roster_place scim_member scim_user step_tick
            reading shared_page page_block report report_case saved series shared_link shelf_mark tag_change digest digest_item result result_confirmation xapi_choice xapi_statement topic topic_request tracked watch_word
            webhook webhook_delivery bot room_hook notice notice_choice mail_day caught_up
            door_help door_place hint_away kept_question lane lane_word led_by shown_around welcome
            """);

    /** Holds persons and moments of being here at all, cut to five minutes, an hour or a day: SessionsTest, PeopleTest, TokensTest. */
    private static final Set<String> COARSE = words("access_token person session");

    /** Holds no persons. */
    private static final Set<String> NOBODY = words(
            """
            assertion_used bookmark_import_part bookmark_tag chat_step cohort cohort_group cohort_phase cohort_prompt cohort_step course_session entrance follower goal_link group_rule goal_numbers idea_room idea_tag introduction_prompt lti_deployment lti_key lti_place lti_platform lti_start mail_key manners page page_text pathway_step poll
            poll_sealed poll_taken_off portal portal_key reading_part preview_picture preview_wait recap recap_origin replay result_link room scim_group series_step
            shared_tag tag_change_line wall flyway_schema_history
            webhook_seen door off_hours mailbox_turn
            """);

    private static final Set<String> PERSONS = words(
            "person maker author actor asker owner keeper in_charge made_by closed_by decided_by added_by founder");

    @Parameter
    TestDatabase kind;

    TestQanda test;

    @BeforeEach
    void open() {
        test = new TestQanda(kind);
    }

    @AfterEach
    void close() {
        test.close();
    }

    private static Set<String> words(String text) {
        return Stream.of(text.strip().split("\\s+")).collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<String, List<String>> columns() {
        var columns = new TreeMap<String, List<String>>();
        test.all.database.run(handle -> handle.createQuery(
                        """
                        select lower(c.table_name) as name, lower(c.column_name) as col from information_schema.columns c
                        join information_schema.tables t on t.table_name = c.table_name and t.table_schema = c.table_schema
                        where lower(c.table_schema) = 'public' and t.table_type = 'BASE TABLE'
                        """)
                .map((row, context) -> columns.computeIfAbsent(row.getString(1), name -> new ArrayList<>())
                        .add(row.getString(2)))
                .list());
        return columns;
    }

    private Map<String, List<String>> rows() {
        return test.all.database.read(handle -> columns().keySet().stream()
                .collect(Collectors.toMap(
                        table -> table,
                        table -> handle.createQuery("select * from \"" + table + "\"").mapToMap().list().stream()
                                .map(Object::toString)
                                .sorted()
                                .toList())));
    }

    private Set<String> changed(Map<String, List<String>> before) {
        var after = rows();
        return after.keySet().stream()
                .filter(table -> !after.get(table).equals(before.get(table)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void of_every_table_it_is_decided_why_it_leads_to_nobody() {
        var decided = Stream.of(WRITTEN, HANDLED, ELSEWHERE, COARSE, NOBODY)
                .flatMap(Set::stream)
                .toList();
        assertThat(decided).doesNotHaveDuplicates();
        assertThat(columns().keySet())
                .as("decide where a new table belongs, and say in docs/anonymity.md what it changes")
                .containsExactlyInAnyOrderElementsOf(decided);
        for (var table : NOBODY) {
            assertThat(columns().get(table)).as(table).doesNotContainAnyElementsOf(PERSONS);
        }
    }

    @Test
    void asking_and_following_the_ask_writes_to_three_tables_and_no_other() {
        test.takesAsks(1, Way.values());
        test.all.clock.advance(Duration.ofSeconds(462));
        var before = rows();
        var receipt = TestQanda.newReceipt();
        test.asks.ask(test.asker, test.room, new NewAsk("Who decided this?", Way.STRICT, receipt), "a-key");
        test.receipts.read(test.asker, receipt);
        test.similar.to(test.asker, test.room, "Who decided");
        assertThat(changed(before)).isEqualTo(WRITTEN);
    }

    @Test
    void what_becomes_of_an_ask_is_written_to_no_other_tables_either() {
        test.takesAsks(1, Way.values());
        var before = rows();
        var ask = test.ask(test.asker, Way.STRICT, "Who decided this?");
        test.approvals.approve(test.by(test.host, ask));
        test.votes.vote(test.other, test.room, ask.id(), true);
        test.queue.stage(test.by(test.host, ask), null);
        test.promise(ask, "2026-12-24");
        test.doDueWork();
        var allowed = new TreeSet<>(WRITTEN);
        allowed.addAll(HANDLED);
        assertThat(allowed).containsAll(changed(before));
        assertThat(changed(before)).contains("ask_vote", "ask_approval", "audit");
    }
}
