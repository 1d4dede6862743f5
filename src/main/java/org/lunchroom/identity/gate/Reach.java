package org.lunchroom.identity.gate;

import jakarta.ws.rs.GET;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.shiro.subject.Subject;
import org.lunchroom.identity.BotIds;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.identity.Scope;
import org.lunchroom.identity.Scoped;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;

/**
 * Whom an endpoint can be reached by, beside people with a session.
 *
 * @param scope that a token needs; null where none will do
 * @param bots whether a bot may call it
 */
public record Reach(Scope scope, boolean bots) {
    static final String CHECKED = Reach.class.getName() + ".checked";

    /** Whom this endpoint can be reached by. */
    public static Reach of(Method endpoint) {
        var guard = endpoint.getAnnotation(Guard.class);
        if (guard == null || guard.value() == Permission.PUBLIC || guard.value() == Permission.DEMO) {
            return new Reach(Scope.ANY, true);
        }
        var said = said(endpoint);
        boolean reads = endpoint.isAnnotationPresent(GET.class);
        var scope = Scope.of(guard.value())
                .or(() -> said.map(scoped -> reads ? scoped.read() : scoped.write()))
                .orElse(null);
        return new Reach(scope, said.filter(Scoped::bots).isPresent());
    }

    private static Optional<Scoped> said(Method endpoint) {
        var type = endpoint.getDeclaringClass();
        var own = Stream.of(endpoint.getAnnotation(Scoped.class), type.getAnnotation(Scoped.class));
        var houses = Stream.iterate(
                        type.getPackageName(),
                        name -> name.contains("."),
                        name -> name.substring(0, name.lastIndexOf('.')))
                .map(name -> house(name, type.getClassLoader()));
        return Stream.concat(own, houses).filter(java.util.Objects::nonNull).findFirst();
    }

    private static Scoped house(String name, ClassLoader loader) {
        try {
            return Class.forName(name + ".package-info", false, loader).getAnnotation(Scoped.class);
        } catch (ClassNotFoundException e) {
            return null;
        }
    }

    void check(Subject subject) {
        var principals = subject.getPrincipals();
        if (principals == null) {
            return;
        }
        var viewer = principals.oneByType(Viewer.class);
        if (!bots && viewer != null && BotIds.isOne(viewer.person())) {
            throw Problem.of(403, "not-for-bots", "This is for people: a bot can't do it.");
        }
        var narrowing = principals.oneByType(Narrowing.class);
        if (narrowing != null) {
            narrowing.check(scope);
        }
    }
}
