package org.lunchroom.identity.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.lunchroom.identity.Scope;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.http.TestRequest;

class GateTest {
    private static final Viewer JONAS = new Viewer(UUID.randomUUID(), "Jonas", Set.of("member"));

    private final Set<String> sessions = new HashSet<>(Set.of("token-of-jonas"));
    private final SessionHolder holder = token -> sessions.contains(token) ? Optional.of(JONAS) : Optional.empty();
    private final Map<String, TokenHolder.Held> tokens = new HashMap<>();
    private final TokenHolder tokenHolder = token -> Optional.ofNullable(tokens.get(token));
    private final ShiroViewer viewer = new ShiroViewer(holder, tokenHolder);
    private final Gate gate = gate();

    @Test
    void a_request_with_a_sessions_token_has_a_viewer() throws IOException, ServletException {
        var request = new TestRequest().header("Authorization", "Bearer token-of-jonas");

        pass(request, () -> assertThat(viewer.get()).isEqualTo(JONAS));
    }

    @Test
    void the_word_bearer_may_be_written_in_any_case() throws IOException, ServletException {
        pass(new TestRequest().header("Authorization", "bearer  token-of-jonas"), () -> assertThat(viewer.get())
                .isEqualTo(JONAS));
    }

    @Test
    void a_request_without_one_goes_on_as_nobody() throws IOException, ServletException {
        var request = new TestRequest();

        pass(request, () -> assertThatThrownBy(viewer::get).isInstanceOf(Problem.class));
        assertThat(request.attribute(Gate.SESSION_ENDED)).isNull();
    }

    @Test
    void a_token_that_is_over_makes_them_nobody_and_is_remembered() throws IOException, ServletException {
        var request = new TestRequest().header("Authorization", "Bearer another");

        pass(request, () -> assertThatThrownBy(viewer::get).isInstanceOf(Problem.class));
        assertThat(request.attribute(Gate.SESSION_ENDED)).isEqualTo(true);
    }

    @Test
    void another_scheme_is_no_sign_in() throws IOException, ServletException {
        pass(
                new TestRequest().header("Authorization", "Basic dG9rZW4tb2Ytam9uYXM="),
                () -> assertThatThrownBy(viewer::get).isInstanceOf(Problem.class));
    }

    @Test
    void the_viewer_of_one_request_is_gone_in_the_next_on_the_same_thread() throws IOException, ServletException {
        pass(new TestRequest().header("Authorization", "Bearer token-of-jonas"), () -> {});

        pass(new TestRequest(), () -> assertThatThrownBy(viewer::get).isInstanceOf(Problem.class));
    }

    @Test
    void a_stream_may_ask_later_whether_the_session_lasts() throws IOException, ServletException {
        var kept = new BooleanSupplier[1];
        pass(
                new TestRequest().header("Authorization", "Bearer token-of-jonas"),
                () -> kept[0] = viewer.stillSignedIn());

        assertThat(kept[0].getAsBoolean()).isTrue();
        sessions.clear();
        assertThat(kept[0].getAsBoolean()).isFalse();
    }

    @Test
    void a_servlet_that_asks_for_no_scope_is_closed_to_tokens() throws IOException, ServletException {
        tokens.put("lrp_one", new TokenHolder.Held(JONAS, Set.of(Scope.ROOMS_READ)));
        var request = new TestRequest().header("Authorization", "Bearer lrp_one");

        pass(request, () -> {
            refuses("not-by-token", viewer::get);
            refuses("scope-missing", () -> viewer.within(Scope.ROOMS_POST));
            assertThat(viewer.within(Scope.ROOMS_READ)).isEqualTo(JONAS);
        });
    }

    @Test
    void a_stream_that_a_token_opened_ends_with_it() throws IOException, ServletException {
        tokens.put("lrp_one", new TokenHolder.Held(JONAS, Set.of(Scope.ROOMS_READ)));
        var kept = new BooleanSupplier[1];
        pass(new TestRequest().header("Authorization", "Bearer lrp_one"), () -> kept[0] = viewer.stillSignedIn());

        assertThat(kept[0].getAsBoolean()).isTrue();
        tokens.clear();
        assertThat(kept[0].getAsBoolean()).isFalse();
    }

    private static void refuses(String code, Runnable call) {
        assertThatThrownBy(call::run).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code())
                .isEqualTo(code));
    }

    private Gate gate() {
        var made = new Gate();
        made.setSecurityManager(Gate.stateless(List.of(new SessionDoor(holder), new TokenDoor(tokenHolder))));
        made.setStaticSecurityManagerEnabled(false);
        return made;
    }

    private void pass(TestRequest request, Runnable inside) throws IOException, ServletException {
        var reached = new boolean[1];
        FilterChain chain = (req, res) -> {
            reached[0] = true;
            inside.run();
        };
        gate.doFilter(request.asRequest(), request.asResponse(), chain);
        assertThat(reached[0]).isTrue();
    }
}
