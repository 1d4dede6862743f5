package org.lunchroom.recap;

import java.util.List;
import java.util.stream.IntStream;

/** How fast a chat was: posts in each minute of the live hour, and where the questions came. */
final class Pace {
    private Pace() {}

    static List<Recap.Minute> perMinute(Material material) {
        int[] posts = new int[Math.max(1, material.minutes())];
        for (var message : material.messages()) {
            int minute = material.minute(message.at());
            if (!message.secondSitting() && minute >= 0) {
                posts[Math.min(minute, posts.length - 1)]++;
            }
        }
        return IntStream.range(0, posts.length)
                .mapToObj(minute -> new Recap.Minute(minute, posts[minute]))
                .toList();
    }

    static List<Recap.Mark> marks(Material material) {
        return material.asked().stream()
                .map(asked -> new Recap.Mark(Math.max(0, material.minute(asked.at())), asked.question()))
                .toList();
    }
}
