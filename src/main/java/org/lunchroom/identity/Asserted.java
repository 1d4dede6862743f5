package org.lunchroom.identity;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.language.Language;

/**
 * What a door to Lunchroom says about somebody who came in: every realm ends in one of these.
 *
 * @param newId the id they get if they were never here before
 * @param issuer who says so: a portal, "local", "demo"
 * @param subject their stable id there
 * @param name how they are called on screens
 * @param roles see {@link Roles}
 * @param groups of the portal, by their names there
 * @param address where mail reaches them; null when nobody says
 * @param language in which they read; null when nobody says, or it is none of ours
 * @param manager the stable id at the portal of whoever leads them; null when nobody says
 */
public record Asserted(
        UUID newId,
        String issuer,
        String subject,
        String name,
        Set<String> roles,
        Set<String> groups,
        String address,
        Language language,
        String manager) {
    private static final int SUBJECT_LENGTH = 255;

    /** Cleans the name (a nameless person is called by their subject) and completes the roles. */
    public Asserted {
        var shown = Names.shown(name);
        name = shown.isEmpty() ? Names.shown(subject) : shown;
        roles = Roles.held(roles);
        groups = Set.copyOf(groups);
        address = MailAddress.checked(address);
        manager = manager == null || manager.isBlank() || manager.length() > SUBJECT_LENGTH ? null : manager;
    }

    /** Somebody whom no mail reaches. */
    public Asserted(UUID newId, String issuer, String subject, String name, Set<String> roles, Set<String> groups) {
        this(newId, issuer, subject, name, roles, groups, null, null, null);
    }

    /** Somebody in no group. */
    public Asserted(UUID newId, String issuer, String subject, String name, Set<String> roles) {
        this(newId, issuer, subject, name, roles, Set.of());
    }

    public static Asserted of(String issuer, String subject, String name, Collection<String> roles) {
        return new Asserted(Ids.next(), issuer, subject, name, Set.copyOf(roles));
    }

    public Asserted in(Set<String> these) {
        return new Asserted(newId, issuer, subject, name, roles, these, address, language, manager);
    }

    /** With the address that they claim; what is no address counts as none. */
    public Asserted reachedAt(String claimed) {
        return new Asserted(newId, issuer, subject, name, roles, groups, claimed, language, manager);
    }

    /** With the language that they claim; one that we do not speak counts as none. */
    public Asserted reading(String claimed) {
        var spoken = Language.of(claimed).orElse(null);
        return new Asserted(newId, issuer, subject, name, roles, groups, address, spoken, manager);
    }

    /** With the id of whoever leads them, as their portal claims it. */
    public Asserted ledBy(String claimed) {
        return new Asserted(newId, issuer, subject, name, roles, groups, address, language, claimed);
    }
}
