package org.lunchroom.identity.ldap;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lunchroom.identity.Asserted;
import org.lunchroom.identity.Register;
import org.lunchroom.identity.claims.Profile;
import org.lunchroom.kernel.Opening;
import org.lunchroom.kernel.ldap.Entry;
import org.lunchroom.kernel.ldap.Ldap;
import org.lunchroom.kernel.settings.Settings;

/** People of one portal, as the company's directory knows them. It hands nobody over: who they are, the portal says. */
@Singleton
public class LdapDirectory implements Register {
    private static final String ISSUER = "lunchroom.ldap.issuer";
    private static final String DISABLED = "userAccountControl";
    private static final int DISABLED_BIT = 2;
    private static final int SHORTEST_QUERY = 2;
    private static final int FOUND = 20;

    private final Ldap ldap;
    private final String issuer;
    private final String subject;
    private final String name;
    private final String mail;
    private final String groups;

    @Inject
    public LdapDirectory(Ldap ldap, Settings settings) {
        this.ldap = ldap;
        this.issuer = settings.text(ISSUER, settings.text("lunchroom.portal.issuer", ""));
        this.subject = settings.text("lunchroom.ldap.subject.attribute", "uid");
        this.name = settings.text("lunchroom.ldap.name.attribute", "displayName");
        this.mail = settings.text("lunchroom.ldap.mail.attribute", "mail");
        this.groups = settings.text("lunchroom.ldap.groups.attribute", "memberOf");
        if (ldap.isSet() && issuer.isEmpty()) {
            throw Settings.wrong(ISSUER, "what the portal calls itself whose people the directory knows");
        }
    }

    /** Made before anything runs, so that a wrong setting stops the start. */
    void open(@Observes Opening opening) {}

    @Override
    public boolean isOf(String portal) {
        return ldap.isSet() && issuer.equals(portal);
    }

    // Who is not found may be spelled otherwise there: only who is found, and shut out, is gone.
    @Override
    public boolean refuses(String portal, String id) {
        return entries(id)
                .map(found -> found.stream().anyMatch(LdapDirectory::isDisabled))
                .orElse(false);
    }

    @Override
    public Optional<Set<String>> groups(String portal, String id) {
        return entries(id).filter(found -> found.size() == 1).map(found -> groups(found.get(0)));
    }

    /** Colleagues whose name or address has this text in it, whether they ever came here or not; at most twenty. */
    public List<Asserted> called(String text) {
        if (!ldap.isSet() || text.strip().length() < SHORTEST_QUERY) {
            return List.of();
        }
        var among = Stream.of(name, "cn", mail).distinct().toList();
        return ldap
                .containing(among, text.strip(), FOUND, subject, name, "cn", mail, DISABLED)
                .orElse(List.of())
                .stream()
                .filter(entry -> !isDisabled(entry))
                .flatMap(entry -> entry.text(subject).map(id -> person(entry, id)).stream())
                .toList();
    }

    private Asserted person(Entry entry, String id) {
        var shown = entry.text(name).or(() -> entry.text("cn")).orElse(id);
        return Asserted.of(issuer, id, shown, Set.of())
                .reachedAt(entry.text(mail).orElse(null));
    }

    private Optional<List<Entry>> entries(String id) {
        return ldap.with(subject, id, 2, groups, DISABLED);
    }

    // "CN=Team leads,OU=Groups,DC=corp": they are called by the first part.
    private Set<String> groups(Entry entry) {
        return Profile.kept(entry.all(groups).stream().map(Entry::firstPart).toList());
    }

    private static boolean isDisabled(Entry entry) {
        return entry.text(DISABLED)
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .filter(bits -> (bits & DISABLED_BIT) != 0)
                .isPresent();
    }
}
