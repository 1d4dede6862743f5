package org.lunchroom.recap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lunchroom.kernel.http.JsonAnswers;
import org.lunchroom.recap.Recap.Quoted;

class ArrangementTest {
    private final SampleChat chat = new SampleChat();

    @Test
    void every_message_stands_once_where_it_belongs() {
        chat.says(chat.adaeze, 0, "Welcome!");
        var first = chat.says(chat.priya, 1, "When it came the same day.");
        chat.replies(chat.luis, first, "For me too.");
        chat.says(chat.mika, 2, "Start with what you saw.");
        chat.later(chat.luis, 1, "My mentor asked first.");
        var recap = chat.recap();

        assertThat(recap.questions().get(0).all())
                .extracting(Quoted::words)
                .containsExactly("When it came the same day.", "For me too.");
        assertThat(recap.questions().get(1).all())
                .extracting(Quoted::words)
                .containsExactly("Start with what you saw.");
        assertThat(recap.second()).extracting(Quoted::words).containsExactly("My mentor asked first.");
        assertThat(recap.around()).extracting(Quoted::words).containsExactly("Welcome!");
        assertThat(recap.posts()).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void the_hosts_picks_go_before_the_rule() {
        var loud = chat.says(chat.priya, 1, "When it came the same day.");
        var quiet = chat.says(chat.mika, 1, "My mentor asked first whether I wanted it.");
        chat.reactions.put(loud, Map.of("like", 22));
        assertThat(chat.recap().questions().get(0).chosen())
                .extracting(Quoted::id)
                .containsExactly(loud, quiet);

        chat.picks.add(quiet);
        assertThat(chat.recap().questions().get(0).chosen())
                .extracting(Quoted::id)
                .containsExactly(quiet);
    }

    @Test
    void replies_are_counted_and_never_chosen_themselves() {
        var first = chat.says(chat.priya, 1, "It helped.");
        chat.replies(chat.luis, first, "A reply with many more long words than the answer itself");
        var question = chat.recap().questions().get(0);

        assertThat(question.all().get(0).replies()).isEqualTo(1);
        assertThat(question.best()).extracting(Quoted::id).containsExactly(first);
    }

    @Test
    void fewer_than_five_listeners_are_told_by_no_number() {
        chat.says(chat.priya, 1, "Yes");
        chat.peakPresent = 5;
        assertThat(chat.recap().facts().listening()).isNull();
        assertThat(chat.recap().facts().tookPart()).isEqualTo(1);

        chat.peakPresent = 6;
        assertThat(chat.recap().facts().listening()).isEqualTo(5);
        assertThat(chat.recap().facts().tookPart()).isEqualTo(6);
    }

    @Test
    void a_page_in_two_spellings_is_one_resource_by_whoever_was_first() {
        var first = chat.says(chat.priya, 1, "See https://wiki.example.org/feedback");
        chat.says(chat.mika, 2, "Again http://wiki.example.org/feedback/?utm_source=mail");
        assertThat(chat.recap().resources()).singleElement().satisfies(resource -> {
            assertThat(resource.message()).isEqualTo(first);
            assertThat(resource.href()).isEqualTo("https://wiki.example.org/feedback");
        });
    }

    @Test
    void a_colleague_leaves_no_name_anywhere() {
        chat.says(chat.priya, 1, "See https://wiki.example.org/feedback and take four sentences.");
        chat.later(chat.priya, 2, "Slept over it.");
        chat.colleagues.add(chat.priya);
        var recap = chat.recap();

        assertThat(recap.questions().get(0).all().get(0).by().name()).isEqualTo("A colleague");
        assertThat(recap.thanks())
                .extracting(Recap.Thanked::name)
                .containsExactly("Adaeze Obi", "Tomas Lind", "a colleague");
        assertThat(JsonAnswers.write(recap)).doesNotContain("Priya").doesNotContain(chat.priya.toString());
    }

    @Test
    void thanks_go_to_the_hosts_and_then_to_whoever_posted_most() {
        chat.says(chat.luis, 1, "One");
        chat.says(chat.mika, 1, "Two");
        chat.says(chat.mika, 1, "Three");

        assertThat(chat.recap().thanks())
                .extracting(Recap.Thanked::name)
                .containsExactly("Adaeze Obi", "Tomas Lind", "Mika Korhonen", "Luis Ortega");
    }

    @Test
    void the_chart_has_every_minute_and_the_questions_marked() {
        chat.says(chat.luis, 1, "in minute 0");
        chat.says(chat.luis, 1, "in minute 1");
        var recap = chat.recap();

        assertThat(recap.perMinute()).hasSize(60).startsWith(new Recap.Minute(0, 1), new Recap.Minute(1, 1));
        assertThat(recap.perMinute().stream().mapToInt(Recap.Minute::posts).sum())
                .isEqualTo(2);
        assertThat(recap.marks()).containsExactly(new Recap.Mark(3, 1), new Recap.Mark(30, 2));
    }

    @Test
    void words_from_elsewhere_are_not_read_as_our_marks() {
        chat.origin = new Origin("a book", 90, "More than 90 people", true, true, true, true);
        chat.says(chat.luis, 1, "in *gasp* formal training\nreally");
        var recap = chat.recap();

        assertThat(recap.questions().get(0).all().get(0).tree().toString())
                .isEqualTo("[{\"t\":\"p\",\"c\":[{\"t\":\"text\",\"s\":\"in *gasp* formal training\"},{\"t\":\"br\"},"
                        + "{\"t\":\"text\",\"s\":\"really\"}]}]");
        assertThat(recap.facts()).isEqualTo(new Recap.Facts(90, null, null, 1, 0, null));
    }

    @Test
    void a_chat_in_which_nobody_wrote_has_a_recap_too() {
        var recap = chat.recap();

        assertThat(recap.questions()).hasSize(2).allMatch(question -> question.all()
                .isEmpty());
        assertThat(recap.facts().posts()).isZero();
    }
}
