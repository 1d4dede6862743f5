package org.lunchroom.search.hits;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lunchroom.identity.Viewer;
import org.lunchroom.search.finding.Found;
import org.lunchroom.search.index.Kind;

/** Shows results as they are now. What has vanished since it was indexed is left out. */
@Singleton
public class Hits {
    private final Map<Kind, HitsOfKind> kinds = new EnumMap<>(Kind.class);

    @Inject
    public Hits(MessageHits messages, AskHits asks, RecapHits recaps, LinkHits links, TopicHits topics) {
        kinds.put(Kind.MESSAGE, messages);
        kinds.put(Kind.ASK, asks);
        kinds.put(Kind.RECAP, recaps);
        kinds.put(Kind.LINK, links);
        kinds.put(Kind.TOPIC, topics);
    }

    /** In the order in which they were found; as many queries for many as for one of each kind. */
    public List<Hit> of(Viewer viewer, List<Found.One> page, Marking marking) {
        var ids = page.stream()
                .collect(
                        Collectors.groupingBy(Found.One::kind, Collectors.mapping(Found.One::id, Collectors.toList())));
        var shown = new HashMap<UUID, Hit>();
        ids.forEach((kind, some) -> kinds.get(kind).of(viewer, some, marking).forEach(hit -> shown.put(hit.id(), hit)));
        return page.stream()
                .map(one -> shown.get(one.id()))
                .filter(Objects::nonNull)
                .toList();
    }
}
