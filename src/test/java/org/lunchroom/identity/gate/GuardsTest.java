package org.lunchroom.identity.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.shiro.subject.Subject;
import org.junit.jupiter.api.Test;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.identity.Roles;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;

class GuardsTest {
    private final Subject nobody = subject();
    private final Subject member = signedIn(Roles.MEMBER);
    private final Subject organiser = signedIn(Roles.ORGANISER);
    private final Subject admin = signedIn(Roles.ADMIN);

    @Test
    void an_endpoint_that_says_nothing_lets_nobody_in() throws NoSuchMethodException {
        for (Subject subject : List.of(nobody, member, organiser, admin)) {
            assertThat(refusal("saysNothing", subject)).isEqualTo(403);
        }
    }

    @Test
    void a_public_endpoint_is_for_everybody() throws NoSuchMethodException {
        letsIn("open", nobody);
        letsIn("open", member);
    }

    @Test
    void a_guarded_endpoint_asks_a_stranger_to_sign_in() throws NoSuchMethodException {
        assertThat(refusal("signedIn", nobody)).isEqualTo(401);
        assertThat(refusal("rooms", nobody)).isEqualTo(401);
        letsIn("signedIn", member);
    }

    @Test
    void whoever_came_with_an_old_token_hears_that_the_session_is_over() throws NoSuchMethodException {
        var guard = guard("signedIn");

        assertThatThrownBy(() -> Guards.check(guard, nobody, false, true))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("session-ended"));
    }

    @Test
    void a_permission_is_for_the_roles_that_have_it() throws NoSuchMethodException {
        assertThat(refusal("rooms", member)).isEqualTo(403);
        letsIn("rooms", organiser);
        letsIn("rooms", admin);
        assertThat(refusal("admins", organiser)).isEqualTo(403);
        letsIn("admins", admin);
    }

    @Test
    void a_demonstrations_endpoint_does_not_exist_elsewhere() throws NoSuchMethodException {
        var guard = guard("demo");

        assertThat(refusal("demo", admin)).isEqualTo(404);
        assertThatCode(() -> Guards.check(guard, nobody, true, false)).doesNotThrowAnyException();
    }

    private void letsIn(String endpoint, Subject subject) throws NoSuchMethodException {
        var guard = guard(endpoint);
        assertThatCode(() -> Guards.check(guard, subject, false, false)).doesNotThrowAnyException();
    }

    private static int refusal(String endpoint, Subject subject) throws NoSuchMethodException {
        try {
            Guards.check(guard(endpoint), subject, false, false);
            return 200;
        } catch (Problem problem) {
            return problem.status();
        }
    }

    private static Guard guard(String endpoint) throws NoSuchMethodException {
        return Endpoints.class.getDeclaredMethod(endpoint).getAnnotation(Guard.class);
    }

    private static Subject signedIn(String role) {
        var subject = subject(role);
        subject.login(new SessionToken("any"));
        return subject;
    }

    private static Subject subject(String... roles) {
        var viewer = new Viewer(UUID.randomUUID(), "Jonas", Roles.held(Set.of(roles)));
        var door = new SessionDoor(token -> Optional.of(viewer));
        return new Subject.Builder(Gate.stateless(List.of(door)))
                .sessionCreationEnabled(false)
                .buildSubject();
    }

    interface Endpoints {
        void saysNothing();

        @Guard(Permission.PUBLIC)
        void open();

        @Guard(Permission.SIGNED_IN)
        void signedIn();

        @Guard(Permission.ROOM_CREATE)
        void rooms();

        @Guard(Permission.ADMIN)
        void admins();

        @Guard(Permission.DEMO)
        void demo();
    }
}
