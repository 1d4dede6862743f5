package org.lunchroom.kernel.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds addresses, mentions and hashtags in plain text; where two overlap, the one that starts first counts. */
final class Entities {
    private Entities() {}

    static List<Entity> in(String text) {
        var all = new ArrayList<>(Addresses.in(text));
        all.addAll(Hashtags.in(text));
        all.addAll(Mentions.in(text));
        return apart(all);
    }

    /** Hashtags alone; what stands inside an address is none. */
    static List<Entity> tags(String text) {
        var both = new ArrayList<>(Addresses.in(text));
        both.addAll(Hashtags.in(text));
        return apart(both).stream()
                .filter(entity -> entity.kind() == Entity.Kind.TAG)
                .toList();
    }

    private static List<Entity> apart(List<Entity> entities) {
        entities.sort(Comparator.comparingInt(Entity::start));
        var apart = new ArrayList<Entity>();
        int end = 0;
        for (var entity : entities) {
            if (entity.start() >= end) {
                apart.add(entity);
                end = entity.end();
            }
        }
        return apart;
    }
}
