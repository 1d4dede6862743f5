package org.lunchroom.polls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lunchroom.polls.TestPolls.strict;
import static org.lunchroom.polls.TestPolls.wanted;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.chats.Stand;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.kernel.time.MovableClock;

/** Whoever holds the whole database can't tell what somebody chose in a strict poll. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class StrictPollTest {
    private static final String WORD = "psychotropic";

    @Parameter
    TestDatabase kind;

    Database database;
    TestPolls test;

    @BeforeEach
    void open() {
        database = kind.fresh();
        test = new TestPolls(database, MovableClock.standingAt(Stand.MORNING));
    }

    @AfterEach
    void close() {
        database.close();
    }

    /** Every row of every table there is, as text. */
    private List<String> everything() {
        return database.read(handle -> {
            var rows = new ArrayList<String>();
            var tables = handle.createQuery(
                            """
                            select table_name from information_schema.tables
                            where lower(table_schema) = 'public' and table_type = 'BASE TABLE'
                            """)
                    .mapTo(String.class)
                    .list();
            for (var table : tables) {
                handle.createQuery("select * from \"" + table + "\"").mapToMap().list().stream()
                        .map(row -> table + " " + row)
                        .forEach(rows::add);
            }
            return rows;
        });
    }

    private List<String> newRows(List<String> before) {
        var rows = new ArrayList<>(everything());
        before.forEach(rows::remove);
        return rows;
    }

    @Test
    void no_row_of_any_table_holds_both_who_voted_and_what() {
        var poll = test.open(strict(PollKind.WORDS));
        var voter = test.people(1).get(0);
        var before = everything();
        test.say(voter, poll, WORD);
        var rows = newRows(before);
        var who = voter.person().toString();
        assertThat(rows)
                .as("that they voted is kept")
                .anyMatch(row -> row.startsWith("poll_voter") && row.contains(who));
        assertThat(rows).as("what was said is kept").anyMatch(row -> row.contains(WORD));
        assertThat(rows).noneMatch(row -> row.contains(who) && row.contains(WORD));
        assertThat(rows).as("and nothing beside it, no time either").hasSize(2);
    }

    @Test
    void in_other_polls_the_same_look_finds_who_chose_what() {
        var poll = test.open(wanted(PollKind.WORDS));
        var voter = test.people(1).get(0);
        test.say(voter, poll, WORD);
        assertThat(everything()).anyMatch(row -> row.contains(voter.person().toString()) && row.contains(WORD));
    }

    @Test
    void what_was_chosen_is_one_row_in_an_order_that_says_nothing_of_who_came_last() {
        var people = test.people(3);
        var one = test.open(strict(PollKind.WORDS));
        test.say(people.get(0), one, "pear");
        test.say(people.get(1), one, "apple");
        test.say(people.get(2), one, "fig");
        var other = test.open(strict(PollKind.WORDS));
        test.say(people.get(0), other, "fig");
        test.say(people.get(1), other, "pear");
        test.say(people.get(2), other, "apple");
        assertThat(sealed(one)).isEqualTo(sealed(other)).containsSubsequence("apple", "fig", "pear");
    }

    private String sealed(Poll poll) {
        return database.read(handle -> handle.createQuery("select tally from poll_sealed where poll = :poll")
                .bind("poll", poll.id())
                .mapTo(String.class)
                .one());
    }
}
