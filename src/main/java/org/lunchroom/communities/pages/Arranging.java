package org.lunchroom.communities.pages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;

/** The parts of a page as somebody wants them. */
record Arranging(PageOrder order, UUID page, UUID by, Instant at) {
    /** Null where it stays. */
    String title() {
        return order.title() == null ? null : PageTitles.checked("title", order.title());
    }

    List<Block> of(List<Block> before) {
        var known = before.stream().collect(Collectors.toMap(Block::id, Function.identity()));
        var blocks = new ArrayList<Block>();
        var used = new HashSet<UUID>();
        for (var item : Check.present("blocks", order.blocks())) {
            var field = "blocks[" + blocks.size() + "]";
            var there = item.id() == null ? null : known.get(item.id());
            if (item.id() != null && (there == null || !used.add(item.id()))) {
                throw Problem.invalid(
                        "no-such-block", field + ".id", "There is no such part of this page, or it is there twice.");
            }
            blocks.add(block(field, blocks.size(), there, item.heading()));
        }
        return blocks;
    }

    private Block block(String field, int place, Block there, String heading) {
        if (there != null && there.message() != null) {
            return there.at(place, null);
        }
        var words =
                PageTitles.checked(field + ".heading", heading == null && there != null ? there.heading() : heading);
        return there == null ? new Block(Ids.next(), page, place, words, null, by, at) : there.at(place, words);
    }
}
