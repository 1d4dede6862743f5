package org.lunchroom.courses.steps;

import java.util.UUID;
import org.lunchroom.courses.phases.PhaseKind;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.web.WebAddress;

/**
 * Something to do in a phase: read this, bring that.
 *
 * @param id null for a new one
 * @param link where it is done; empty for nowhere in particular
 */
public record CohortStep(UUID id, PhaseKind phase, String title, String about, String link) {
    CohortStep checked(String field) {
        var address = Check.optionalText(field + ".link", link, 2000);
        return new CohortStep(
                id == null ? Ids.next() : id,
                Check.present(field + ".phase", phase),
                Check.text(field + ".title", title, 150),
                Check.optionalText(field + ".about", about, 500),
                address.isEmpty()
                        ? ""
                        : WebAddress.checked(field + ".link", address).href());
    }
}
