package org.lunchroom.identity.gate;

import java.util.Objects;
import java.util.stream.Stream;
import org.apache.shiro.authc.AuthenticationInfo;
import org.apache.shiro.authc.AuthenticationToken;
import org.apache.shiro.authc.SimpleAuthenticationInfo;
import org.apache.shiro.realm.AuthenticatingRealm;
import org.apache.shiro.subject.SimplePrincipalCollection;
import org.lunchroom.identity.Viewer;

/**
 * A way in, for one kind of token. Whatever it checks, it ends in a {@link Viewer}. A directory, an identity provider or
 * a proxy's header is one more subclass that is a bean; nothing else changes.
 *
 * @param <T> the token that it takes
 */
public abstract class Door<T extends AuthenticationToken> extends AuthenticatingRealm {
    private final Class<T> kind;

    protected Door(Class<T> kind) {
        super((token, info) -> true); // viewer() has checked the credentials already
        this.kind = kind;
        setAuthenticationTokenClass(kind);
        setCachingEnabled(false);
    }

    /**
     * Who presents the token; null when this door does not know them and another may.
     *
     * @throws org.apache.shiro.authc.AuthenticationException when they are refused
     */
    protected abstract Viewer viewer(T token);

    /** What the token is good for; null where it is good for all that its person may do. */
    protected Narrowing narrowing(T token) {
        return null;
    }

    @Override
    protected final AuthenticationInfo doGetAuthenticationInfo(AuthenticationToken token) {
        var viewer = viewer(kind.cast(token));
        if (viewer == null) {
            return null;
        }
        // The session's token stays at hand, for signing out and for streams that outlive their request.
        var kept = token instanceof SessionToken ? token : null;
        var principals = Stream.of(viewer, kept, narrowing(kind.cast(token)))
                .filter(Objects::nonNull)
                .toList();
        return new SimpleAuthenticationInfo(
                new SimplePrincipalCollection(principals, getName()), token.getCredentials());
    }
}
