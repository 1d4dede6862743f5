package org.lunchroom.integrations.lti.launching;

/**
 * What a platform says when somebody clicked: third-party initiated login, as OpenID Connect calls it.
 *
 * @param hint whom the platform will speak of; handed back as it is
 * @param messageHint what they clicked; handed back as it is; null when it was not said
 */
public record Began(
        String issuer,
        String clientId,
        String deployment,
        String targetLink,
        String hint,
        String messageHint,
        String agent) {}
