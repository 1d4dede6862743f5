package org.lunchroom.identity.local;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.apache.shiro.authc.UsernamePasswordToken;
import org.lunchroom.identity.Viewer;
import org.lunchroom.identity.gate.Door;

/** For those who have an account of ours. */
@Singleton
class LocalDoor extends Door<UsernamePasswordToken> {
    private final Accounts accounts;

    @Inject
    LocalDoor(Accounts accounts) {
        super(UsernamePasswordToken.class);
        this.accounts = accounts;
    }

    @Override
    protected Viewer viewer(UsernamePasswordToken token) {
        return accounts.known(token.getUsername(), new String(token.getPassword()))
                .orElse(null);
    }
}
