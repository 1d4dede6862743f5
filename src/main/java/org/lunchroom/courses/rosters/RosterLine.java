package org.lunchroom.courses.rosters;

import java.util.Locale;
import java.util.Set;
import org.lunchroom.identity.Asserted;

/**
 * Somebody who is to be on a roster.
 *
 * @param number of the line in its file, from 1; 0 outside of files
 * @param id at the portal; null for none
 * @param name empty when nobody said it
 * @param address in lower case; null for none
 */
public record RosterLine(int number, String id, String name, String address) {
    private static final int LONGEST = 255;

    /** Whether it is this place's, by id or by address. */
    boolean means(Place place) {
        boolean sameId = id != null && id.equals(place.subject());
        return sameId || (address != null && address.equals(place.address()));
    }

    /**
     * As somebody wrote it, cleaned.
     *
     * @throws Fault when nobody could be meant by it
     */
    public static RosterLine of(int number, String id, String name, String address) throws Fault {
        for (var cell : new String[] {id, name, address}) {
            // A formula is nobody's name, and would run where the roster is opened again.
            if (!cell.isEmpty() && "=+-@".indexOf(cell.charAt(0)) >= 0) {
                throw new Fault(number, "formula", cell);
            }
        }
        if (id.length() > LONGEST) {
            throw new Fault(number, "too-long", id);
        }
        if (id.isEmpty() && address.isEmpty()) {
            throw new Fault(number, "no-address", name);
        }
        // What may be shown of a name, and what is an address, is decided where people come in.
        var who = Asserted.of("roster", address.isEmpty() ? id : address, name, Set.of())
                .reachedAt(address);
        if (!address.isEmpty() && who.address() == null) {
            throw new Fault(number, "bad-address", address);
        }
        return new RosterLine(
                number,
                id.isEmpty() ? null : id,
                name.isBlank() ? "" : who.name(),
                address.isEmpty() ? null : who.address().toLowerCase(Locale.ROOT));
    }
}
