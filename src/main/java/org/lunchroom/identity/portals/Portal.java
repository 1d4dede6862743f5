package org.lunchroom.identity.portals;

import java.util.List;
import java.util.UUID;

/**
 * A portal.
 *
 * @param issuer what it calls itself in its assertions
 * @param origins whose pages may bring its people; none: its assertions name no page
 * @param provider of portals that hand over tokens of their identity provider; null: it signs assertions itself
 */
public record Portal(UUID id, String issuer, String name, List<String> origins, Provider provider) {}
