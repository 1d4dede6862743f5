package org.lunchroom.recap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lunchroom.identity.BotIds;
import org.lunchroom.recap.Recap.Facts;
import org.lunchroom.recap.Recap.Thanked;
import org.lunchroom.rooms.Message;

/** Who took part: numbers for all, names only for those who posted and did not ask to appear as a colleague. */
final class Participation {
    /** A smaller number of listeners would point at people. */
    private static final int FEWEST_LISTENERS = 5;

    private Participation() {}

    static Facts facts(Material material, int resources) {
        int posts = material.messages().size();
        int posted = (int) material.messages().stream()
                .map(Message::author)
                .filter(author -> !BotIds.isOne(author))
                .distinct()
                .count();
        var origin = material.origin();
        if (origin != null) {
            return new Facts(
                    origin.participantsAtLeast(),
                    origin.namesUnknown() ? null : posted,
                    null,
                    posts,
                    resources,
                    origin.lengthUnknown() ? null : material.minutes());
        }
        int listening = material.peakPresent() - posted;
        // Where listeners are hidden, the sum must not tell them either.
        boolean told = listening >= FEWEST_LISTENERS;
        return new Facts(
                told ? material.peakPresent() : posted,
                posted,
                told ? listening : null,
                posts,
                resources,
                material.minutes());
    }

    /** Hosts and co-moderators, then whoever posted, most posts first; colleagues as a number. */
    static List<Thanked> thanks(Material material) {
        var thanked = new ArrayList<>(material.head().hosts());
        int colleagues = 0;
        for (var author : byPosts(material)) {
            var by = material.by().get(author);
            if (by.colleague() != null) {
                colleagues += material.roles().containsKey(author) ? 0 : 1;
            } else if (!material.roles().containsKey(author) && named(material, by)) {
                thanked.add(new Thanked(by.name(), null));
            }
        }
        if (colleagues > 0) {
            thanked.add(new Thanked(colleagues == 1 ? "a colleague" : colleagues + " colleagues", null));
        }
        return thanked;
    }

    private static boolean named(Material material, Recap.By by) {
        return material.origin() == null || !by.name().equals(Origin.SOMEONE);
    }

    private static List<UUID> byPosts(Material material) {
        var posts = new LinkedHashMap<UUID, Integer>();
        material.messages().forEach(message -> posts.merge(message.author(), 1, Integer::sum));
        return posts.entrySet().stream()
                .sorted(Map.Entry.<UUID, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }
}
