package org.lunchroom.kernel.ldap;

import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.SearchResultEntry;
import java.util.List;
import java.util.Optional;

/** What the directory says of somebody. */
public final class Entry {
    private final SearchResultEntry entry;

    Entry(SearchResultEntry entry) {
        this.entry = entry;
    }

    /** The first value. */
    public Optional<String> text(String attribute) {
        return Optional.ofNullable(entry.getAttributeValue(attribute)).filter(text -> !text.isBlank());
    }

    /** What a distinguished name begins with, "Team leads" of "CN=Team leads,OU=Groups"; a plain text is itself. */
    public static String firstPart(String name) {
        try {
            var parts = new DN(name).getRDN();
            return parts == null ? name : parts.getAttributeValues()[0];
        } catch (LDAPException e) {
            return name;
        }
    }

    public List<String> all(String attribute) {
        var values = entry.getAttributeValues(attribute);
        return values == null ? List.of() : List.of(values);
    }
}
