package org.lunchroom.chats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lunchroom.kernel.Ids;

class BestAnswersTest {
    private final UUID priya = Ids.next();
    private final UUID luis = Ids.next();
    private final UUID mika = Ids.next();
    private final List<BestAnswers.Answer> answers = new ArrayList<>();

    private String answer(UUID author, String words, int reactions, int replies) {
        answers.add(new BestAnswers.Answer(Ids.next(), author, words, reactions, replies));
        return words;
    }

    private List<String> best(int most) {
        return BestAnswers.choose(answers, most).stream()
                .map(id -> answers.stream().filter(a -> a.id().equals(id)).findFirst())
                .map(answer -> answer.orElseThrow().words())
                .toList();
    }

    @Test
    void a_reply_counts_twice_a_reaction() {
        answer(priya, "When it came the same day, in private.", 3, 0);
        answer(luis, "My mentor asked first whether I wanted it.", 0, 2);

        assertThat(best(1)).containsExactly("My mentor asked first whether I wanted it.");
    }

    @Test
    void everybody_is_quoted_once_before_anybody_is_quoted_twice() {
        answer(priya, "It came the same day.", 9, 3);
        answer(priya, "It was about one thing only.", 8, 3);
        answer(luis, "My mentor asked first.", 1, 0);

        assertThat(best(2)).containsExactly("It came the same day.", "My mentor asked first.");
        assertThat(best(3))
                .containsExactly("It came the same day.", "It was about one thing only.", "My mentor asked first.");
    }

    @Test
    void what_was_said_already_is_not_quoted_again() {
        answer(priya, "Knowing it will not be in my appraisal.", 9, 0);
        answer(luis, "RT @priya: knowing it will NOT be in my appraisal!!", 8, 0);
        answer(mika, "A2 Knowing it will not be in my appraisal either https://example.org/x", 7, 0);
        answer(luis, "Start with what you saw.", 1, 0);

        assertThat(best(3)).containsExactly("Knowing it will not be in my appraisal.", "Start with what you saw.");
    }

    @Test
    void without_reactions_a_sentence_goes_before_a_word_and_the_earlier_before_the_later() {
        answer(priya, "Yes!", 0, 0);
        answer(luis, "Sharing knowledge, skills and experience", 0, 0);
        answer(mika, "Sharing questions, doubts and mistakes", 0, 0);

        assertThat(best(5))
                .containsExactly(
                        "Sharing knowledge, skills and experience", "Sharing questions, doubts and mistakes", "Yes!");
    }

    @Test
    void one_nameless_author_of_everything_still_fills_the_list() {
        IntStream.range(0, 9).forEach(i -> answer(priya, "I say " + "ab%1$d cd%1$d ef%1$d gh%1$d".formatted(i), 0, 0));

        assertThat(best(5)).hasSize(5);
    }

    @Test
    void texts_without_letters_are_the_same_only_when_they_are_equal() {
        answer(priya, "👍", 2, 0);
        answer(luis, "👍", 1, 0);
        answer(mika, "🎉", 0, 0);

        assertThat(best(5)).containsExactly("👍", "🎉");
    }

    @Test
    void scripts_without_spaces_are_compared_too() {
        answer(priya, "反馈应该当天私下说，只说一件事", 2, 0);
        answer(luis, "反馈应该当天私下说，只说一件事。", 1, 0);

        assertThat(best(5)).hasSize(1);
    }

    @Test
    void nothing_in_is_nothing_out() {
        assertThat(best(5)).isEmpty();
    }
}
