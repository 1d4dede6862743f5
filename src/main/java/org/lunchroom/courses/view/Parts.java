package org.lunchroom.courses.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.lunchroom.courses.alumni.Alumni;
import org.lunchroom.courses.introductions.Introductions;
import org.lunchroom.courses.prompts.Prompts;
import org.lunchroom.courses.steps.Steps;

/** What a cohort has beside its dates. */
@Singleton
public class Parts {
    private final Steps steps;
    private final Prompts prompts;
    private final Introductions introductions;
    private final Alumni alumni;

    @Inject
    public Parts(Steps steps, Prompts prompts, Introductions introductions, Alumni alumni) {
        this.steps = steps;
        this.prompts = prompts;
        this.introductions = introductions;
        this.alumni = alumni;
    }

    Steps steps() {
        return steps;
    }

    Prompts prompts() {
        return prompts;
    }

    Introductions introductions() {
        return introductions;
    }

    Alumni alumni() {
        return alumni;
    }
}
