package org.lunchroom.search.index;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lunchroom.journal.Entry;

/** Where things of one kind come from. */
public interface Source {
    Kind kind();

    /** Whether the entry says that its subject, one of these things, is new or otherwise than before. */
    boolean tells(Entry entry);

    /** What there is now of some of them; what is gone, or must not be found, is left out. */
    List<Findable> now(Collection<UUID> ids);
}
