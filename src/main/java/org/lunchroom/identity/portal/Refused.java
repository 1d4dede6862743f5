package org.lunchroom.identity.portal;

import org.apache.shiro.authc.AuthenticationException;

/** An assertion that is not believed. The reason is one of our own words, for the admin's log; the caller never sees it. */
final class Refused extends AuthenticationException {
    private static final long serialVersionUID = 1;

    Refused(String reason) {
        super(reason);
    }
}
