package org.lunchroom.digests.sending;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.lunchroom.digests.Contents;
import org.lunchroom.digests.Curators;
import org.lunchroom.digests.Digest;
import org.lunchroom.digests.Digests;
import org.lunchroom.digests.Links;
import org.lunchroom.digests.ShownItem;
import org.lunchroom.digests.Trees;

/** A digest as its mail says it. */
@Singleton
public class DigestSheets {
    private final Digests digests;
    private final Curators curators;
    private final Contents contents;
    private final Links links;

    @Inject
    public DigestSheets(Digests digests, Curators curators, Contents contents, Links links) {
        this.digests = digests;
        this.curators = curators;
        this.contents = contents;
        this.links = links;
    }

    /** With what is there of it now; {@code unsubscribe} is the address for who gets it. */
    public Sheet of(Digest digest, String unsubscribe) {
        var room = curators.room(digest);
        var items = contents.of(digests.picks(digest.id())).stream()
                .filter(ShownItem::there)
                .toList();
        int minutes = contents.length(items, digest.title(), digest.intro()).minutes();
        var from = room == null ? "For everyone here" : "#" + room.tag();
        return new Sheet(
                digest.title(),
                from + " · " + minutes + " min read",
                digest.title(),
                Trees.of(digest.intro()),
                items.stream().map(DigestSheets::item).toList(),
                links.digest(digest.id()),
                "Read it in your intranet",
                room == null
                        ? "You get this because it is for everyone here."
                        : "You get this because you are a member of #" + room.tag() + ".",
                room == null ? "digest" : "digest." + digest.room(),
                unsubscribe);
    }

    /** An item with the line that somebody wrote about it. */
    static Sheet.Item item(ShownItem item) {
        return new Sheet.Item(title(item), item.href(), item.tree(), item.quote(), about(item));
    }

    /** Of a message: who wrote it and where; of a page, its title. */
    public static String title(ShownItem item) {
        if (item.title() != null) {
            return item.title();
        }
        return item.by().name() + " in #" + item.room();
    }

    /** Where it is from and how much was made of it. */
    public static String about(ShownItem item) {
        List<String> parts = new ArrayList<>();
        if (item.site() != null) {
            parts.add(item.site());
            if (item.by() != null) {
                parts.add("shared by " + item.by().name());
            }
        }
        add(parts, item.saved(), "saved", "saved");
        add(parts, item.replies(), "reply", "replies");
        add(parts, item.reactions(), "reaction", "reactions");
        return String.join(" · ", parts);
    }

    private static void add(List<String> parts, int count, String one, String more) {
        if (count > 0) {
            parts.add(count + " " + (count == 1 ? one : more));
        }
    }
}
