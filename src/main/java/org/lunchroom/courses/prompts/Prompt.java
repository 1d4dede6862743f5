package org.lunchroom.courses.prompts;

import java.util.UUID;
import org.lunchroom.courses.phases.Day;
import org.lunchroom.courses.phases.PhaseKind;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.http.Check;

/**
 * What is pinned in a phase: something to talk about, a reminder.
 *
 * @param id null for a new one
 * @param pins the day from which it is there, until its phase closes
 */
public record Prompt(UUID id, PhaseKind phase, String words, Day pins) {
    Prompt checked(String field) {
        return new Prompt(
                id == null ? Ids.next() : id,
                Check.present(field + ".phase", phase),
                Check.text(field + ".words", words, 500),
                Check.present(field + ".pins", pins).checked(field + ".pins"));
    }
}
