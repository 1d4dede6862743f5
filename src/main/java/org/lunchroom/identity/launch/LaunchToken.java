package org.lunchroom.identity.launch;

import org.apache.shiro.authc.AuthenticationToken;

/** The code of a launched page. */
public final class LaunchToken implements AuthenticationToken {
    private static final long serialVersionUID = 1;

    private final String code;

    public LaunchToken(String code) {
        this.code = code;
    }

    @Override
    public Object getPrincipal() {
        return "launch";
    }

    @Override
    public String getCredentials() {
        return code;
    }
}
