package org.lunchroom.identity;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Brings the people of the demonstration in; its script may call as any of them. */
@Singleton
public class Personas {
    private final Directory directory;

    @Inject
    public Personas(Directory directory) {
        this.directory = directory;
    }

    /** The persona as a viewer, known to everybody from now on. */
    public Viewer enter(Persona persona) {
        directory.arrived(persona.asserted());
        return persona.viewer();
    }
}
