package org.lunchroom.identity;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;

/** Who people are: what identity needs to know of the people feature, which lies above it. */
public interface Directory {
    /** Writes down who came in, under a name that may have changed, and returns their id here. */
    UUID arrived(Asserted who);

    /** Who somebody is here whom a portal knows by this; empty when they never came. */
    Optional<UUID> known(String issuer, String subject);

    /** Everybody whom this portal knows. */
    List<UUID> from(String issuer);

    /** How they are called; empty when they are gone. */
    Optional<String> name(UUID person);

    /** The groups of the portal that they were in when they last signed in. */
    SortedSet<String> groups(UUID person);
}
