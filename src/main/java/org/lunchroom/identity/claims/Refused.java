package org.lunchroom.identity.claims;

import org.apache.shiro.authc.AuthenticationException;

/** An assertion that is not believed. The reason is one of our own words, for the admin's log; the caller never sees it. */
public final class Refused extends AuthenticationException {
    private static final long serialVersionUID = 1;

    public Refused(String reason) {
        super(reason);
    }
}
