package org.lunchroom.identity.portal;

import org.apache.shiro.authc.AuthenticationToken;

/** The portal's assertion, as its page handed it to a widget. */
public final class AssertionToken implements AuthenticationToken {
    private static final long serialVersionUID = 1;

    private final String assertion;
    private final String origin;

    /** @param origin of the page that sent it, as its browser says; null when none does */
    public AssertionToken(String assertion, String origin) {
        this.assertion = assertion;
        this.origin = origin;
    }

    @Override
    public Object getPrincipal() {
        return "assertion";
    }

    @Override
    public String getCredentials() {
        return assertion;
    }

    String origin() {
        return origin;
    }
}
