package org.lunchroom.identity.form;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import org.lunchroom.identity.Roles;
import org.lunchroom.identity.SignInSettings;
import org.lunchroom.identity.Viewer;
import org.lunchroom.identity.demo.PersonaToken;
import org.lunchroom.identity.session.Sessions;
import org.lunchroom.identity.session.SignIn;
import org.lunchroom.kernel.http.Check;

/**
 * Who sends a form. A page without scripts can keep no token in memory and we set no cookie, so the form itself carries
 * what proves who sends it: first the portal's assertion or a password, from then on a pass.
 */
@Singleton
public class FormSignIn {
    private final SignIn signIn;
    private final Sessions sessions;
    private final boolean personas;

    @Inject
    public FormSignIn(SignIn signIn, Sessions sessions, SignInSettings settings) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.personas = settings.personas();
    }

    /** What a form says of its sender; what it does not say is null. */
    public record Said(String pass, String assertion, String persona, String name, String password) {
        /** Whether the portal sent them here: then the form may come from its pages. */
        public boolean byPortal() {
            return assertion != null && !assertion.isBlank();
        }

        @Override
        public String toString() {
            return "Said";
        }
    }

    /** Whether one may be a persona here. */
    public boolean offersPersonas() {
        return personas;
    }

    /** The sender; empty when the form says nothing, or its pass was used or is too old. A wrong proof is refused. */
    public Optional<Viewer> sender(Said said, String address, String origin) {
        if (given(said.pass())) {
            var known = sessions.viewer(said.pass());
            sessions.end(said.pass());
            return known;
        }
        if (said.byPortal()) {
            return signedIn(signIn.byAssertion(said.assertion(), address, origin, null));
        }
        if (given(said.persona())) {
            return signedIn(signIn.with(new PersonaToken(Check.text("persona", said.persona(), 40))));
        }
        return given(said.name()) ? signedIn(byPassword(said, address)) : Optional.empty();
    }

    private SignIn.SignedIn byPassword(Said said, String address) {
        var password = Check.present("password", said.password());
        return signIn.byPassword(
                Check.text("name", said.name(), 80), Check.text("password", password, SignIn.PASSWORD_LENGTH), address);
    }

    // The session that signing in opens is not needed: its token goes nowhere.
    private Optional<Viewer> signedIn(SignIn.SignedIn in) {
        sessions.end(in.session().token());
        return Optional.of(in.viewer());
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }

    /**
     * For the next form: good once, for as long as a session lasts unused, and only for what every member may do, since
     * it stands in a page that somebody may save.
     */
    public String pass(Viewer viewer) {
        return sessions.open(new Viewer(viewer.person(), viewer.name(), Set.of(Roles.MEMBER)))
                .token();
    }
}
