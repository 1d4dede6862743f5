package org.lunchroom.identity.demo;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.apache.shiro.authc.DisabledAccountException;
import org.apache.shiro.authc.UnknownAccountException;
import org.lunchroom.identity.Persona;
import org.lunchroom.identity.Personas;
import org.lunchroom.identity.Viewer;
import org.lunchroom.identity.gate.Door;
import org.lunchroom.kernel.settings.Settings;

/** Lets anybody be a persona, at demonstrations only. */
@Singleton
class DemoDoor extends Door<PersonaToken> {
    private final Settings settings;
    private final Personas personas;

    @Inject
    DemoDoor(Settings settings, Personas personas) {
        super(PersonaToken.class);
        this.settings = settings;
        this.personas = personas;
    }

    @Override
    protected Viewer viewer(PersonaToken token) {
        if (!settings.demo()) {
            throw new DisabledAccountException();
        }
        return personas.enter(Persona.of(token.persona()).orElseThrow(UnknownAccountException::new));
    }
}
