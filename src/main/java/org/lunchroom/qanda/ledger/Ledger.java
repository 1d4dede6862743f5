package org.lunchroom.qanda.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.lunchroom.qanda.view.ShownAsk;

/**
 * What became of every ask of a room. {@code asked} is the sum of the numbers from waiting to declined; each ask is in
 * one of them.
 *
 * @param declinedBy the declined ones by reason
 * @param overdue how many of the promised ones are
 * @param asks all but those that wait, as everybody sees them
 */
public record Ledger(
        String room,
        String title,
        Instant opensAt,
        Instant closesAt,
        boolean open,
        int asked,
        int waiting,
        int approved,
        int onStage,
        int answeredLive,
        int answeredInWriting,
        int promised,
        int merged,
        int declined,
        Map<String, Integer> declinedBy,
        int overdue,
        List<ShownAsk> asks) {}
