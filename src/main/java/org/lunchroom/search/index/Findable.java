package org.lunchroom.search.index;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Something that can be found, as it is now.
 *
 * @param readers who may find it: any one of these is enough
 * @param by whose it is; null where nobody may know
 * @param words all that is searched, in parts
 * @param tags folded
 * @param is what "is:" calls it
 * @param weight what "most" sorts by: reactions, votes; of links their savers are counted instead, for each viewer anew
 * @param page which page a link leads to; null for what is no link
 */
public record Findable(
        Kind kind,
        UUID id,
        Set<Reader> readers,
        UUID room,
        UUID by,
        List<String> words,
        List<String> tags,
        Set<String> is,
        Instant at,
        int weight,
        UUID page) {}
