package org.lunchroom.digests.sending;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.lunchroom.digests.Contents;
import org.lunchroom.digests.Curators;
import org.lunchroom.digests.Digest;
import org.lunchroom.digests.Digests;
import org.lunchroom.digests.Links;
import org.lunchroom.digests.ShownItem;
import org.lunchroom.digests.Trees;
import org.lunchroom.kernel.language.Language;

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
    public Sheet of(Digest digest, String unsubscribe, Language language) {
        var words = MailWords.in(language);
        var room = curators.room(digest);
        var tag = room == null ? "" : "#" + room.tag();
        var items = contents.of(digests.picks(digest.id())).stream()
                .filter(ShownItem::there)
                .toList();
        int minutes = contents.length(items, digest.title(), digest.intro()).minutes();
        return new Sheet(
                language,
                digest.title(),
                MailWords.beside(List.of(
                        room == null ? words.say("everyone") : words.apart(tag),
                        words.say("minutes", Map.of("count", minutes)))),
                digest.title(),
                Trees.of(digest.intro()),
                items.stream().map(item -> item(item, words)).toList(),
                links.digest(digest.id()),
                words.say("read"),
                room == null ? words.say("why.everyone") : words.say("why.room", Map.of("room", tag)),
                room == null ? "digest" : "digest." + digest.room(),
                unsubscribe);
    }

    /** An item with the line that somebody wrote about it. */
    private static Sheet.Item item(ShownItem item, MailWords words) {
        return new Sheet.Item(words.title(item), item.href(), item.tree(), item.quote(), words.about(item));
    }
}
