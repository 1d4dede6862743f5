package org.lunchroom.integrations.lti.launching;

/** The address that links in courses lead to: one, whatever they open. */
public final class TargetLink {
    /** Below the base address. */
    public static final String LAUNCH = "/lti/launch";

    private TargetLink() {}

    static boolean isOurs(String link, String base) {
        var ours = base + LAUNCH;
        return link.equals(ours) || link.startsWith(ours + "?");
    }
}
