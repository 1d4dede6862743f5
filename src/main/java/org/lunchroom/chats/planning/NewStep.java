package org.lunchroom.chats.planning;

import java.util.Objects;
import java.util.UUID;
import org.lunchroom.chats.Step;
import org.lunchroom.chats.StepKind;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.http.Check;

/**
 * A step as a host writes it.
 *
 * @param id of a step that is there already; null for a new one
 * @param notes for hosts and co-moderators only
 */
public record NewStep(UUID id, StepKind kind, String text, Integer minutes, String notes) {
    private static final int TEXT = 500;
    private static final int NOTES = 2000;
    private static final int LONGEST = 8 * 60;

    /** Checked, under its own id or a new one, and not yet laid out. */
    Step step(UUID chat, String path) {
        return Step.planned(
                Objects.requireNonNullElseGet(id, Ids::next),
                chat,
                Check.present(path + ".kind", kind),
                Check.text(path + ".text", text, TEXT),
                Check.optionalText(path + ".notes", notes, NOTES),
                Check.range(path + ".minutes", Check.present(path + ".minutes", minutes), 1, LONGEST));
    }
}
