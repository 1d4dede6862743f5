package org.lunchroom.bookmarks.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lunchroom.bookmarks.Audience;

class SaveFormTest {
    private static SaveForm of(Map<String, String> fields) {
        return SaveForm.of(fields::get);
    }

    @Test
    void the_names_that_bookmarklets_and_telephones_use_are_understood() {
        assertThat(of(Map.of("address", "https://example.org/a", "title", " T ", "text", "why")))
                .isEqualTo(new SaveForm("https://example.org/a", "T", "why", "", "me", false));
        assertThat(of(Map.of("url", "https://example.org/a")).address()).isEqualTo("https://example.org/a");
        var shared = of(Map.of("text", "Read this https://example.org/a today"));
        assertThat(shared.address()).isEqualTo("https://example.org/a");
        assertThat(shared.note()).isEqualTo("Read this  today");
        assertThat(of(Map.of("room", "walks")).audience()).isEqualTo("room:walks");
    }

    @Test
    void what_is_left_empty_is_not_named() {
        var wanted = of(Map.of("address", "https://example.org/a")).wanted();
        assertThat(wanted.title()).isNull();
        assertThat(wanted.note()).isNull();
        assertThat(wanted.tags()).isNull();
        assertThat(wanted.readLater()).isNull();
        assertThat(wanted.audience()).isEqualTo(Audience.ME);
    }

    @Test
    void tags_are_cut_at_commas_and_the_audience_is_a_room_a_group_or_all() {
        var wanted = of(Map.of(
                        "address", "x", "tags", "#feedback, first week,, ", "audience", "room:walks", "later", "yes"))
                .wanted();
        assertThat(wanted.tags()).containsExactly("feedback", "first week");
        assertThat(wanted.audience()).isEqualTo(Audience.ROOM);
        assertThat(wanted.room()).isEqualTo("walks");
        assertThat(wanted.readLater()).isTrue();
        assertThat(of(Map.of("audience", "group:Design")).wanted().group()).isEqualTo("Design");
        assertThat(of(Map.of("audience", "everyone")).wanted().audience()).isEqualTo(Audience.EVERYONE);
    }

    @Test
    void what_is_too_long_is_cut_between_characters() {
        var form = of(Map.of("title", "\ud83d\ude00".repeat(600)));
        assertThat(form.title().codePointCount(0, form.title().length())).isEqualTo(500);
    }
}
