package org.lunchroom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class AssertedTest {
    @Test
    void a_name_loses_what_cannot_be_seen() {
        assertThat(name("Ada\u202e\u0000 \n Obi\u200b\ud800")).isEqualTo("Ada Obi");
    }

    @Test
    void the_joiners_of_scripts_and_emoji_stay() {
        assertThat(name("👩🏽‍🏫 Ines")).isEqualTo("👩🏽‍🏫 Ines");
    }

    @Test
    void a_long_name_is_cut_between_characters() {
        assertThat(name("🦊".repeat(200))).isEqualTo("🦊".repeat(120));
    }

    @Test
    void whoever_has_no_name_is_called_by_their_subject() {
        assertThat(name("\u200b")).isEqualTo("u-17");
    }

    @Test
    void an_admin_is_an_organiser_and_everybody_a_member() {
        assertThat(Asserted.of("i", "s", "n", Set.of("admin", "astronaut")).roles())
                .containsExactlyInAnyOrder("admin", "organiser", "member");
        assertThat(Asserted.of("i", "s", "n", Set.of()).roles()).containsExactly("member");
    }

    private static String name(String name) {
        return Asserted.of("i", "u-17", name, Set.of()).name();
    }
}
