package org.lunchroom.qanda.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lunchroom.identity.Viewer;
import org.lunchroom.qanda.Ask;
import org.lunchroom.qanda.queue.Approvals;
import org.lunchroom.qanda.votes.Votes;

/** What of some asks is the viewer's own; it is shown beside them. */
@Singleton
public class MyAsks {
    private final Votes votes;
    private final Approvals approvals;

    @Inject
    public MyAsks(Votes votes, Approvals approvals) {
        this.votes = votes;
        this.approvals = approvals;
    }

    /** Which of them the viewer asked, voted for and approved. What they asked strictly, nobody knows. */
    public record Mine(Set<UUID> asked, Set<UUID> voted, Set<UUID> approved) {}

    public Mine of(Viewer viewer, Collection<Ask> among) {
        List<UUID> ids = among.stream().map(Ask::id).toList();
        var asked = among.stream()
                .filter(ask -> viewer.person().equals(ask.asker()))
                .map(Ask::id)
                .collect(Collectors.toSet());
        return new Mine(asked, votes.votedFor(viewer, ids), approvals.by(viewer, ids));
    }
}
