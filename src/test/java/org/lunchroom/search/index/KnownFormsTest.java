package org.lunchroom.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KnownFormsTest {
    @Test
    void words_that_are_asked_for_again_stay_and_the_others_go() {
        var known = new KnownForms(100);
        for (int i = 0; i < 1_000; i++) {
            known.put("rare" + i, List.of("rare" + i));
            if (known.of("common") == null) {
                assertThat(i).as("it is forgotten at no later time").isZero();
                known.put("common", List.of("common"));
            }
        }

        assertThat(known.of("common")).containsExactly("common");
        assertThat(known.of("rare999")).containsExactly("rare999");
        assertThat(known.of("rare0")).isNull();
        assertThat(known.size()).isLessThanOrEqualTo(201);
    }

    @Test
    void the_forms_of_a_word_are_the_same_remembered_or_not() {
        var texts = List.of(
                "Feedback", "l'\u00e9quipe", "H\u00e4user", "running", "organizaci\u00f3n", "Mueller's", "example.org");
        for (var text : texts) {
            var first = Forms.in(text);
            assertThat(Forms.in(text)).isEqualTo(first);
            assertThat(first.get(0).all()).doesNotHaveDuplicates().doesNotContain("");
        }
        assertThat(Forms.in("h\u00e4user").get(0).all()).contains("hauser", "haus");
    }

    @Test
    void all_forms_stand_where_the_word_stands() {
        var forms = Forms.in("many H\u00e4user here");
        assertThat(forms).hasSize(3);
        assertThat(forms.get(1).from()).isEqualTo(5);
        assertThat(forms.get(1).until()).isEqualTo(11);
    }
}
