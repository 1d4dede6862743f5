package org.lunchroom.identity;

import java.util.Optional;
import java.util.Set;

/** A list that somebody keeps of a portal's people: by it we know who left, and the groups that the portal's word leaves out. */
public interface Register {
    /** Whether it is about this portal's people at all. */
    boolean isOf(String issuer);

    /** Whether it says that they are gone, so that nobody's word lets them in. */
    boolean refuses(String issuer, String subject);

    /** The groups that they are in; empty when it does not know, or can't be asked now. */
    Optional<Set<String>> groups(String issuer, String subject);
}
