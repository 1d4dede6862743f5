package org.lunchroom.search.index;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lunchroom.journal.Entry;

/** Where things of one kind come from. */
public interface Source {
    Kind kind();

    /** Whether the entry says that its subject, one of these things, is new or otherwise than before. */
    boolean tells(Entry entry);

    /** Those of these things that the entries tell of. */
    default Set<UUID> told(Collection<Entry> entries) {
        return entries.stream().filter(this::tells).map(Entry::subject).collect(Collectors.toSet());
    }

    /** What there is now of some of them; what is gone, or must not be found, is left out. */
    List<Findable> now(Collection<UUID> ids);
}
