package org.lunchroom.operations.checks;

import org.lunchroom.kernel.language.Sentences;

/** What checks say, for the test that every language says it. */
public final class SpokenChecks {
    private SpokenChecks() {}

    public static Sentences sentences() {
        return Sentences.of(ChecksResource.class, "checks");
    }
}
