package org.lunchroom.identity.local;

import java.util.List;
import org.lunchroom.identity.Roles;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;

/** What an account may be. */
final class AccountRules {
    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;

    private AccountRules() {}

    /** An account that may be made. */
    record Checked(String name, Accounts.Wanted wanted) {}

    static Checked checked(String name, Accounts.Wanted wanted) {
        var display = Check.text("displayName", wanted.displayName(), 120);
        var key = Check.text("name", name, 80);
        return new Checked(key, new Accounts.Wanted(display, role(wanted.role()), password(wanted.password())));
    }

    static String role(String wanted) {
        var role = Check.present("role", wanted);
        if (!List.of(Roles.MEMBER, Roles.ORGANISER, Roles.LEARNING, Roles.ADMIN).contains(role)) {
            throw Problem.invalid("role", "A role is member, organiser, learning or admin.");
        }
        return role;
    }

    private static String password(String wanted) {
        var password = Check.present("password", wanted);
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            throw Problem.invalid("password", "A password has " + SHORTEST + " to " + LONGEST + " characters.");
        }
        return password;
    }
}
