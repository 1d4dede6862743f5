package org.lunchroom.identity.portal;

import org.apache.shiro.authc.AuthenticationToken;

/** The portal's assertion, as its page handed it to a widget. */
public final class AssertionToken implements AuthenticationToken {
    private static final long serialVersionUID = 1;

    private final String assertion;

    public AssertionToken(String assertion) {
        this.assertion = assertion;
    }

    @Override
    public Object getPrincipal() {
        return "assertion";
    }

    @Override
    public String getCredentials() {
        return assertion;
    }
}
