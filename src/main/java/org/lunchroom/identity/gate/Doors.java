package org.lunchroom.identity.gate;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.apache.shiro.authc.AuthenticationException;
import org.apache.shiro.authc.AuthenticationInfo;
import org.apache.shiro.authc.AuthenticationToken;
import org.apache.shiro.authc.Authenticator;

/**
 * Asks the doors that take a token, in turn, until one knows who presents it. Unlike Shiro's own, it lets a failing
 * database be an error instead of a refusal, and never writes a token to the log.
 */
final class Doors implements Authenticator {
    private final List<Door<?>> doors;

    Doors(Collection<Door<?>> doors) {
        this.doors = List.copyOf(doors);
    }

    @Override
    public AuthenticationInfo authenticate(AuthenticationToken token) {
        return doors.stream()
                .filter(door -> door.supports(token))
                .map(door -> door.getAuthenticationInfo(token))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new AuthenticationException("unknown"));
    }
}
