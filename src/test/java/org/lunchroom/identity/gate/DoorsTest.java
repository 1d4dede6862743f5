package org.lunchroom.identity.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.shiro.authc.AuthenticationException;
import org.apache.shiro.authc.BearerToken;
import org.apache.shiro.authc.IncorrectCredentialsException;
import org.apache.shiro.authc.UsernamePasswordToken;
import org.junit.jupiter.api.Test;
import org.lunchroom.identity.Viewer;

class DoorsTest {
    private static final Viewer JONAS = new Viewer(UUID.randomUUID(), "Jonas", Set.of("member"));

    @Test
    void the_first_door_that_knows_somebody_lets_them_in() {
        var doors = new Doors(List.of(new ByName("ada"), new ByName("jonas")));

        var info = doors.authenticate(new UsernamePasswordToken("jonas", "any"));

        assertThat(info.getPrincipals().getPrimaryPrincipal()).isEqualTo(JONAS);
    }

    @Test
    void somebody_whom_no_door_knows_stays_outside() {
        var doors = new Doors(List.of(new ByName("ada")));

        assertThatThrownBy(() -> doors.authenticate(new UsernamePasswordToken("jonas", "any")))
                .isInstanceOf(AuthenticationException.class);
    }

    @Test
    void a_token_of_another_kind_opens_nothing() {
        var doors = new Doors(List.of(new ByName("jonas")));

        assertThatThrownBy(() -> doors.authenticate(new BearerToken("jonas")))
                .isInstanceOf(AuthenticationException.class);
    }

    @Test
    void a_refusal_ends_the_search() {
        var doors = new Doors(List.of(new Refusing(), new ByName("jonas")));

        assertThatThrownBy(() -> doors.authenticate(new UsernamePasswordToken("jonas", "any")))
                .isInstanceOf(IncorrectCredentialsException.class);
    }

    @Test
    void trouble_behind_a_door_is_not_taken_for_a_refusal() {
        var doors = new Doors(List.of(new Broken(), new ByName("jonas")));

        assertThatThrownBy(() -> doors.authenticate(new UsernamePasswordToken("jonas", "any")))
                .isInstanceOf(IllegalStateException.class);
    }

    private static final class ByName extends Door<UsernamePasswordToken> {
        private final String name;

        ByName(String name) {
            super(UsernamePasswordToken.class);
            this.name = name;
        }

        @Override
        protected Viewer viewer(UsernamePasswordToken token) {
            return token.getUsername().equals(name) ? JONAS : null;
        }
    }

    private static final class Refusing extends Door<UsernamePasswordToken> {
        Refusing() {
            super(UsernamePasswordToken.class);
        }

        @Override
        protected Viewer viewer(UsernamePasswordToken token) {
            throw new IncorrectCredentialsException();
        }
    }

    private static final class Broken extends Door<UsernamePasswordToken> {
        Broken() {
            super(UsernamePasswordToken.class);
        }

        @Override
        protected Viewer viewer(UsernamePasswordToken token) {
            throw new IllegalStateException("The database is away.");
        }
    }
}
