package org.lunchroom.integrations.lti.launching;

import java.util.Set;
import org.lunchroom.identity.Asserted;

/** Somebody of whom a platform speaks, in a launch or on a course's list. */
public final class CoursePerson {
    // No portal may call itself so: nobody becomes somebody of the portal's by having their number at a platform.
    private static final String FAMILY = "lti:";
    private static final String NAMELESS = "Course member";

    private CoursePerson() {}

    /** A platform may keep names to itself; the number that it then gives instead is no name. */
    public static Asserted asserted(String issuer, String subject, String name, String email, String locale) {
        var shown = name == null || name.isBlank() ? NAMELESS : name;
        return Asserted.of(FAMILY + issuer, subject, shown, Set.of())
                .reachedAt(email)
                .reading(locale);
    }
}
