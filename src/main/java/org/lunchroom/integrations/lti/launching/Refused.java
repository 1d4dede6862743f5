package org.lunchroom.integrations.lti.launching;

/** A launch that is not believed. The reason is one of our own words, for the admin's log; the browser never sees it. */
public final class Refused extends Exception {
    private static final long serialVersionUID = 1;

    public Refused(String reason) {
        super(reason);
    }

    static void unless(boolean holds, String reason) throws Refused {
        if (!holds) {
            throw new Refused(reason);
        }
    }
}
