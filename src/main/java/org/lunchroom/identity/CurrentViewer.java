package org.lunchroom.identity;

import java.util.Optional;
import java.util.function.BooleanSupplier;

/** The viewer of the request at hand, in a resource as well as in a servlet. Both answers are for the request's thread. */
public interface CurrentViewer {
    /** Throws a 401 problem when nobody is signed in. */
    Viewer get();

    /** The same in a servlet, which has no endpoint's {@link Scoped}: a token needs this scope. */
    default Viewer within(Scope scope) {
        return get();
    }

    /** Who is signed in, if anybody is. */
    default Optional<Viewer> find() {
        return Optional.of(get());
    }

    /**
     * Whether their session still lasts: take it when a stream opens and ask it now and then, on any thread. Asking keeps
     * the session alive, as a request does, and tells within two seconds that somebody signed out.
     */
    default BooleanSupplier stillSignedIn() {
        return () -> true;
    }
}
