package org.lunchroom.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** Somebody of whom a directory tells, whether they ever came or not, under the name and address of today. */
    UUID told(Asserted who);

    /** A directory says which groups somebody is in now; what their groups bring them follows. */
    void grouped(UUID person, Set<String> groups);

    /** They are gone from the portal: in no group, reached by no mail, read by no feed. What they wrote stays. */
    void left(UUID person);

    /** How they are called; empty when they are gone. */
    Optional<String> name(UUID person);

    /** The groups of the portal that they were in when they last signed in. */
    SortedSet<String> groups(UUID person);
}
