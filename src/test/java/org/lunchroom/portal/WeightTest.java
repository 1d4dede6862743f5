package org.lunchroom.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lunchroom.portal.Sources.bundled;
import static org.lunchroom.portal.Sources.found;
import static org.lunchroom.portal.Sources.text;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What a page downloads for its widgets, compressed: the loader, what all widgets share, and what each adds. */
class WeightTest {
    private static final Path BUNDLE = Path.of("target/bundle/widgets");
    private static final int KILO = 1024;

    private final Path loader = BUNDLE.resolve("lunchroom.js");
    private final Map<String, Set<Path>> widgets = widgets();
    private final Set<Path> shared = shared();

    @Test
    void the_loader_weighs_at_most_3_kilobytes() {
        assertThat(Sources.zipped(loader)).isBetween(500, 3 * KILO);
    }

    @Test
    void what_all_widgets_share_weighs_at_most_21_kilobytes() {
        assertThat(weight(shared)).isBetween(10 * KILO, 21 * KILO);
    }

    @Test
    void a_room_adds_at_most_40_kilobytes_to_what_all_share() {
        assertThat(added("lunchroom-room", shared)).isBetween(10 * KILO, 40 * KILO);
    }

    @Test
    void every_other_widget_adds_at_most_15_kilobytes_to_a_page_with_a_room() {
        assertThat(widgets).hasSizeGreaterThan(20).allSatisfy((name, scripts) -> assertThat(
                        added(name, widgets.get("lunchroom-room")))
                .as(name)
                .isLessThanOrEqualTo(15 * KILO));
    }

    private int added(String widget, Set<Path> there) {
        var more = new TreeSet<>(widgets.get(widget));
        more.removeAll(there);
        return weight(more);
    }

    private static int weight(Set<Path> scripts) {
        return scripts.stream().mapToInt(Sources::zipped).sum();
    }

    private Map<String, Set<Path>> widgets() {
        var all = new TreeMap<String, Set<Path>>();
        var source = text(loader);
        for (var name : found("\"(lunchroom-[a-z]+)\":\\(\\)=>import", source)) {
            var scripts = new TreeSet<Path>();
            var first = found("\"" + name + "\":\\(\\)=>import\\(\"\\./([^\"]+)\"", source);
            bundled(BUNDLE.resolve(first.get(0)), scripts);
            all.put(name, scripts);
        }
        return all;
    }

    private Set<Path> shared() {
        var common = new TreeSet<>(widgets.get("lunchroom-room"));
        widgets.values().forEach(common::retainAll);
        return common;
    }
}
