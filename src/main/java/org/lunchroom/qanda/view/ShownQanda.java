package org.lunchroom.qanda.view;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.lunchroom.qanda.Reason;
import org.lunchroom.qanda.Way;
import org.lunchroom.qanda.setup.QandaSetting;

/**
 * How a room takes asks, as its clients read it.
 *
 * @param stepsOnly whether it is open only while a chat is at a step for questions
 * @param step the step that keeps it open now, if one does
 * @param tiny whether so few are in the room that not storing a name hides little
 * @param stored what each way keeps
 * @param length how many characters an ask may have
 * @param runs whether the caller works the queue; left out in the stream
 */
public record ShownQanda(
        boolean configured,
        Instant opensAt,
        Instant closesAt,
        boolean open,
        List<String> ways,
        int approvers,
        boolean stepsOnly,
        UUID step,
        boolean tiny,
        int length,
        Boolean runs,
        Map<String, List<String>> stored,
        List<String> reasons,
        int version) {
    private static final List<String> REASONS =
            Arrays.stream(Reason.values()).map(Reason::text).toList();

    static ShownQanda of(QandaSetting setting, boolean open, boolean tiny, int length, Boolean runs) {
        var stored = new TreeMap<String, List<String>>();
        for (var way : Way.values()) {
            stored.put(way.text(), way.stored());
        }
        return new ShownQanda(
                setting.isConfigured(),
                setting.opensAt(),
                setting.closesAt(),
                open,
                setting.ways().stream().map(Way::text).toList(),
                setting.approvers(),
                setting.stepsOnly(),
                setting.step(),
                tiny,
                length,
                runs,
                stored,
                REASONS,
                setting.version());
    }
}
