package org.lunchroom.chats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.lunchroom.kernel.text.Likeness;

/**
 * Chooses the answers that a catch-up or a recap shows first, by a rule that people can read
 * (docs/recap-rule.md): reactions and replies, everybody once before anybody twice, nothing said twice.
 */
public final class BestAnswers {
    private static final int REPLY_WEIGHT = 2;
    private static final int LONG_WORD = 4;
    private static final int WORDS_ENOUGH = 12;
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /**
     * An answer as the rule sees it.
     *
     * @param reactions how many there are, of any kind
     * @param replies how many came from other people
     */
    public record Answer(UUID id, UUID author, String words, int reactions, int replies) {
        private int score() {
            return reactions + REPLY_WEIGHT * replies;
        }

        // Between equals, a sentence goes before "Yes!": long words, up to a measure that is no prize for length.
        private long says() {
            return NOT_A_WORD
                    .splitAsStream(words.toLowerCase(Locale.ROOT))
                    .filter(word -> word.length() >= LONG_WORD)
                    .distinct()
                    .limit(WORDS_ENOUGH)
                    .count();
        }
    }

    private final int most;
    private final List<Answer> chosen = new ArrayList<>();
    private final Set<UUID> authors = new HashSet<>();

    private BestAnswers(int most) {
        this.most = most;
    }

    /** At most {@code most} of the answers, the best first; answers of equal rank stay in the order given. */
    public static List<UUID> choose(List<Answer> answers, int most) {
        var best = new BestAnswers(most);
        var ranked = answers.stream()
                .sorted(Comparator.comparingInt(Answer::score)
                        .thenComparingLong(Answer::says)
                        .reversed())
                .toList();
        ranked.stream()
                .filter(answer -> !best.authors.contains(answer.author()))
                .forEach(best::take);
        ranked.forEach(best::take);
        return best.chosen.stream()
                .sorted(Comparator.comparingInt(ranked::indexOf))
                .map(Answer::id)
                .toList();
    }

    private void take(Answer answer) {
        if (chosen.size() < most
                && !chosen.contains(answer)
                && chosen.stream().noneMatch(other -> Likeness.nearlyTheSame(other.words(), answer.words()))) {
            chosen.add(answer);
            authors.add(answer.author());
        }
    }
}
