package org.lunchroom.identity.portal;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.lunchroom.identity.Asserted;
import org.lunchroom.identity.Directory;
import org.lunchroom.identity.Register;
import org.lunchroom.identity.Roles;
import org.lunchroom.identity.Viewer;
import org.lunchroom.identity.claims.Assertion;
import org.lunchroom.identity.claims.Refused;
import org.lunchroom.identity.groups.GroupRules;

/** Lets in whom a portal's word names, unless a register says that they left; with what their groups bring. */
@Singleton
public class Admission {
    private final Directory directory;
    private final GroupRules rules;
    private final Iterable<Register> registers;

    @Inject
    Admission(Directory directory, GroupRules rules, Instance<Register> registers) {
        this(directory, rules, (Iterable<Register>) registers);
    }

    public Admission(Directory directory, GroupRules rules, Iterable<Register> registers) {
        this.directory = directory;
        this.rules = rules;
        this.registers = registers;
    }

    /** @throws Refused when a register says that they are gone */
    void check(Asserted who) {
        if (of(who.issuer()).stream().anyMatch(one -> one.refuses(who.issuer(), who.subject()))) {
            throw new Refused("not-active");
        }
    }

    /**
     * Whom it names, with the groups that it leaves out. A register may be a slow server elsewhere: ask outside of transactions.
     *
     * @throws Refused when a register says that they are gone
     */
    public Asserted known(Assertion assertion) {
        var said = assertion.who();
        check(said);
        return assertion.groups() == Assertion.Groups.SAID ? said : said.in(groups(assertion));
    }

    /** Notes that they are here. */
    public Viewer admit(Asserted who) {
        var roles = new HashSet<>(who.roles());
        roles.addAll(rules.roles(who.issuer(), who.groups()));
        return new Viewer(directory.arrived(who), who.name(), Roles.held(roles));
    }

    // Nothing said is no group, unless somebody else keeps the list. Who can't be asked now changes nothing.
    private Set<String> groups(Assertion assertion) {
        var who = assertion.who();
        var asked = of(who.issuer());
        var answers = asked.stream()
                .map(one -> one.groups(who.issuer(), who.subject()))
                .flatMap(Optional::stream)
                .toList();
        if (answers.isEmpty()) {
            boolean unsure = assertion.groups() == Assertion.Groups.TOO_MANY || !asked.isEmpty();
            return unsure ? before(who) : Set.of();
        }
        var all = new HashSet<String>();
        answers.forEach(all::addAll);
        return all;
    }

    private Set<String> before(Asserted who) {
        return directory
                .known(who.issuer(), who.subject())
                .<Set<String>>map(directory::groups)
                .orElse(Set.of());
    }

    private List<Register> of(String issuer) {
        return StreamSupport.stream(registers.spliterator(), false)
                .filter(one -> one.isOf(issuer))
                .toList();
    }
}
