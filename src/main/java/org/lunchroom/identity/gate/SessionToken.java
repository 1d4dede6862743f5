package org.lunchroom.identity.gate;

import org.apache.shiro.authc.AuthenticationToken;

/** The token of a session, as a widget sends it with each request. */
public final class SessionToken implements AuthenticationToken {
    private static final long serialVersionUID = 1;

    private final String token;

    public SessionToken(String token) {
        this.token = token;
    }

    @Override
    public Object getPrincipal() {
        return "session";
    }

    @Override
    public String getCredentials() {
        return token;
    }
}
