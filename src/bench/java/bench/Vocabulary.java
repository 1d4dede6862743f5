package bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Made-up words with endings as languages have them, as often as words of a language are, and messages of them. */
final class Vocabulary {
    private static final String[] SYLLABLES = {
        "ba", "re", "mi", "to", "lu", "ken", "sar", "vo", "ni", "gra", "fel", "chu", "der", "pla", "sto", "wen"
    };
    private static final String[] ENDINGS = {"", "", "", "s", "en", "ing", "er", "ed", "ung", "ment", "es", "ción"};

    private final List<String> words = new ArrayList<>();
    private final List<String> pairs = new ArrayList<>();
    private final double[] chances;

    Vocabulary(Random random, int size) {
        chances = new double[size];
        double sum = 0;
        for (int i = 0; i < size; i++) {
            words.add(stem(random, 2 + random.nextInt(3)) + ENDINGS[random.nextInt(ENDINGS.length)]);
            sum += 1.0 / (i + 5);
            chances[i] = sum;
        }
    }

    private static String stem(Random random, int syllables) {
        var stem = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            stem.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return stem.toString();
    }

    String any(Random random) {
        double at = random.nextDouble() * chances[chances.length - 1];
        int found = java.util.Arrays.binarySearch(chances, at);
        return words.get(Math.min(words.size() - 1, found < 0 ? -found - 1 : found));
    }

    String common() {
        return words.get(12);
    }

    String frequent() {
        return words.get(0);
    }

    /** Fourteen words on average; now and then two neighbours are noted to be asked for. */
    String message(Random random) {
        int length = 4 + random.nextInt(20);
        var message = new StringBuilder();
        var before = "";
        for (int i = 0; i < length; i++) {
            var word = any(random);
            message.append(i == 0 ? "" : " ").append(word);
            if (i > 0 && random.nextInt(2_000) == 0 && pairs.size() < 10_000) {
                pairs.add(before + " " + word);
            }
            before = word;
        }
        return message.toString();
    }

    /** Two words that stand beside each other in some message. */
    String pair(Random random) {
        return pairs.get(random.nextInt(pairs.size()));
    }
}
