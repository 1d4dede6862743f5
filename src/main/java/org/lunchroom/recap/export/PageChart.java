package org.lunchroom.recap.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lunchroom.recap.Recap;

/** Posts a minute as the shapes of a small SVG: attributes only, so that a strict policy has nothing to refuse. */
final class PageChart {
    static final int WIDTH = 660;
    static final int HEIGHT = 44;
    private static final int MOST_BARS = 120;

    private PageChart() {}

    static Map<String, Object> of(Recap recap) {
        var bars = bars(recap);
        int most = bars.stream().mapToInt(Integer::intValue).max().orElse(0);
        return Map.of(
                "caption",
                Prose.chart(recap),
                "label",
                "Posts a minute, with the questions. The most in one minute: "
                        + recap.perMinute().stream()
                                .mapToInt(Recap.Minute::posts)
                                .max()
                                .orElse(0) + ".",
                "bars",
                shapes(bars, most),
                "marks",
                marks(recap));
    }

    /** One bar a minute; a long chat's minutes are put together so that bars stay visible. */
    static List<Integer> bars(Recap recap) {
        int minutes = recap.perMinute().size();
        int each = (minutes + MOST_BARS - 1) / MOST_BARS;
        var bars = new ArrayList<Integer>();
        for (int i = 0; i < minutes; i += each) {
            var together = recap.perMinute().subList(i, Math.min(minutes, i + each));
            bars.add(together.stream().mapToInt(Recap.Minute::posts).sum());
        }
        return bars;
    }

    private static List<Map<String, Object>> shapes(List<Integer> bars, int most) {
        var shapes = new ArrayList<Map<String, Object>>();
        double step = (double) WIDTH / bars.size();
        for (int i = 0; i < bars.size(); i++) {
            double height = most == 0 ? 0 : (double) HEIGHT * bars.get(i) / most;
            shapes.add(Map.of(
                    "x", number(i * step),
                    "y", number(HEIGHT - height),
                    "width", number(Math.max(1, step - 2)),
                    "height", number(height)));
        }
        return shapes;
    }

    private static List<Map<String, Object>> marks(Recap recap) {
        return recap.marks().stream()
                .map(mark ->
                        Map.<String, Object>of("x", number(at(recap, mark) * WIDTH), "text", "Q" + mark.question()))
                .toList();
    }

    /** Where a mark stands, from 0 to 1. */
    static double at(Recap recap, Recap.Mark mark) {
        return Math.min(
                1, (double) mark.minute() / Math.max(1, recap.perMinute().size()));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
