package org.lunchroom.digests.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lunchroom.digests.Charge;
import org.lunchroom.digests.Contents;
import org.lunchroom.digests.Curators;
import org.lunchroom.digests.Digest;
import org.lunchroom.digests.Digests;
import org.lunchroom.digests.Limits;
import org.lunchroom.digests.ShownItem;
import org.lunchroom.digests.Trees;
import org.lunchroom.digests.sending.Letters;
import org.lunchroom.identity.Viewer;
import org.lunchroom.people.People;
import org.lunchroom.people.Person;

/** Joins in what a viewer sees of digests. */
@Singleton
public class ShownDigests {
    private final Digests digests;
    private final Curators curators;
    private final Contents contents;
    private final Limits limits;
    private final Letters letters;
    private final People people;
    private final Clock clock;

    @Inject
    public ShownDigests(
            Digests digests,
            Curators curators,
            Contents contents,
            Limits limits,
            Letters letters,
            People people,
            Clock clock) {
        this.digests = digests;
        this.curators = curators;
        this.contents = contents;
        this.limits = limits;
        this.letters = letters;
        this.people = people;
        this.clock = clock;
    }

    /** One that the viewer may read. */
    public ShownDigest show(Viewer viewer, Digest digest) {
        boolean curates = curators.may(viewer, digest);
        var room = curators.room(digest);
        var all = contents.of(digests.picks(digest.id()));
        var items = curates ? all : all.stream().filter(ShownItem::there).toList();
        return new ShownDigest(
                digest.id(),
                room == null ? null : room.tag(),
                digest.title(),
                digest.intro(),
                Trees.of(digest.intro()),
                digest.published() ? "published" : "draft",
                people.named(Set.of(digest.curator())).get(digest.curator()),
                digest.publishedAt(),
                digest.outing().correctedAt(),
                items,
                contents.length(items, digest.title(), digest.intro()),
                curates ? desk(viewer, digest) : null);
    }

    private ShownDigest.Desk desk(Viewer viewer, Digest digest) {
        boolean mailed = digest.outing().sentAt() != null && letters.on();
        var others = people.named(curators.others(digest));
        var charge = digest.charge().over(clock.instant()) ? new Charge(digest.curator(), null, null) : digest.charge();
        return new ShownDigest.Desk(
                limits.most(),
                digest.version(),
                digest.dueAt(),
                digest.zone() == null ? null : digest.zone().getId(),
                digest.rule(),
                digest.timing().held(),
                charge.awaySince(),
                charge.awayUntil(),
                digest.curator().equals(viewer.person()),
                undo(digest),
                others.values().stream()
                        .sorted(java.util.Comparator.comparing(Person::name))
                        .toList(),
                mailed ? letters.counts(digest.id()) : null,
                mailed ? letters.troubles(digest.id()) : null);
    }

    private Instant undo(Digest digest) {
        return digest.outing().undoable(clock.instant()) ? digest.outing().sendsAt() : null;
    }

    /** For lists; {@code desk} for those who curate them. */
    List<ListedDigest> list(List<Digest> found, boolean desk) {
        Map<java.util.UUID, Person> named =
                people.named(found.stream().map(Digest::curator).collect(Collectors.toSet()));
        return found.stream()
                .map(digest -> {
                    var room = curators.room(digest);
                    return ListedDigest.of(digest, room == null ? null : room.tag(), named.get(digest.curator()), desk);
                })
                .toList();
    }
}
