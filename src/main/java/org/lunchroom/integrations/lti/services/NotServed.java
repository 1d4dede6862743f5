package org.lunchroom.integrations.lti.services;

/** Why a platform's service did not do what it was asked; in our own words. */
final class NotServed extends Exception {
    private static final long serialVersionUID = 1;

    NotServed(String reason) {
        super(reason);
    }
}
