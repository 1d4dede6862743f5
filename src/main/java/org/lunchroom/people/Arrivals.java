package org.lunchroom.people;

import java.util.UUID;
import org.lunchroom.identity.Asserted;

/** Who wants to know when somebody signs in, with today's word of their portal: they may be expected somewhere. */
public interface Arrivals {
    /** In the transaction of the sign-in; quick, since somebody waits for it. */
    void arrived(UUID person, Asserted who);
}
