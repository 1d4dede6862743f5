package org.lunchroom.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunchroom.kernel.http.Problem;

class WishTest {
    @Test
    void rooms_come_with_or_without_a_number() {
        assertThat(Wish.read("club:413,books", "club:2", null))
                .containsExactly(
                        new Wish("room", "club", 413L), new Wish("room", "books", null), new Wish("hosts", "club", 2L));
    }

    @Test
    void the_numbers_of_whoever_comes_back_win() {
        assertThat(Wish.read("club:1,books", "club", "club:9, club!hosts:4, elsewhere:7"))
                .containsExactly(
                        new Wish("room", "club", 9L), new Wish("room", "books", null), new Wish("hosts", "club", 4L));
    }

    @Test
    void a_stream_that_is_no_rooms_is_named_with_its_kind() {
        assertThat(Wish.read("club:1,me!lane:7", null, null))
                .containsExactly(new Wish("room", "club", 1L), new Wish("lane", "me", 7L));
        assertThat(Wish.read("club:1,me!lane", null, "me!lane:9")).contains(new Wish("lane", "me", 9L));
    }

    @Test
    void the_header_alone_is_enough() {
        assertThat(Wish.read(null, null, "club:9")).containsExactly(new Wish("room", "club", 9L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",", "club:x", "club:-1", "club:99999999999999999999"})
    void what_is_not_a_list_of_rooms_is_refused(String rooms) {
        assertThatThrownBy(() -> Wish.read(rooms, null, null))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.field()).contains("rooms"));
    }

    @Test
    void more_than_fifty_streams_are_refused() {
        var rooms = new StringBuilder();
        for (int i = 0; i <= 50; i++) {
            rooms.append("room").append(i).append(',');
        }

        assertThatThrownBy(() -> Wish.read(rooms.toString(), null, null)).isInstanceOf(Problem.class);
    }
}
