package org.lunchroom.identity.portals;

import java.util.List;

/**
 * What must be in the tokens of a portal whose identity provider (OpenID Connect) signs them.
 *
 * @param audiences what they call us; one of these
 * @param scope which they must hold; empty: none
 */
public record Provider(List<String> audiences, String scope) {}
