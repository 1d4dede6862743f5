package org.lunchroom.kernel.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrossOriginTest {
    private static final String PORTAL = "https://intranet.example";

    private final CrossOrigin filter = new CrossOrigin();
    private final Set<String> kept = new HashSet<>(Set.of(PORTAL));
    private boolean reached;

    @BeforeEach
    void start() {
        filter.decidedBy(new Embedding(List.of("http://localhost:3000"), List.of(() -> kept)));
    }

    @Test
    void a_listed_page_may_read_the_answer_and_sends_no_cookies() throws IOException, ServletException {
        var request = pass(new TestRequest().header("Origin", PORTAL));

        assertThat(reached).isTrue();
        assertThat(request.answered("Access-Control-Allow-Origin")).isEqualTo(PORTAL);
        assertThat(request.answered("Access-Control-Allow-Credentials")).isNull();
        assertThat(request.answered("Vary")).isEqualTo("Origin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "null",
                "https://intranet.example.evil.example",
                "http://intranet.example",
                "https://intranet.example:8443",
                "HTTPS://INTRANET.EXAMPLE"
            })
    void a_page_of_any_other_origin_may_not(String origin) throws IOException, ServletException {
        var request = pass(new TestRequest().header("Origin", origin));

        assertThat(request.answered("Access-Control-Allow-Origin")).isNull();
        assertThat(request.answered("Vary")).isEqualTo("Origin");
    }

    @Test
    void a_preflight_is_answered_here() throws IOException, ServletException {
        var request = pass(preflight(PORTAL));

        assertThat(reached).isFalse();
        assertThat(request.status()).isEqualTo(204);
        assertThat(request.answered("Access-Control-Allow-Headers")).contains("Authorization", "Idempotency-Key");
    }

    @Test
    void a_strangers_preflight_is_refused() throws IOException, ServletException {
        var request = pass(preflight("https://evil.example"));

        assertThat(reached).isFalse();
        assertThat(request.status()).isEqualTo(403);
        assertThat(request.body()).contains("origin-not-allowed", "LUNCHROOM_EMBEDDING_ORIGINS");
        assertThat(request.answered("Access-Control-Allow-Methods")).isNull();
    }

    @Test
    void a_portal_that_an_admin_adds_may_embed_and_one_that_is_gone_may_not() throws IOException, ServletException {
        kept.add("https://wiki.example");
        assertThat(pass(preflight("https://wiki.example")).status()).isEqualTo(204);

        kept.clear();
        assertThat(pass(preflight("https://wiki.example")).status()).isEqualTo(403);
        assertThat(pass(preflight("http://localhost:3000")).status())
                .as("the settings' own")
                .isEqualTo(204);
    }

    private static TestRequest preflight(String origin) {
        return new TestRequest()
                .method("OPTIONS")
                .header("Origin", origin)
                .header("Access-Control-Request-Method", "POST");
    }

    private TestRequest pass(TestRequest request) throws IOException, ServletException {
        filter.doFilter(request.asRequest(), request.asResponse(), (req, res) -> reached = true);
        return request;
    }
}
