package org.lunchroom.kernel.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrossOriginTest {
    private static final String PORTAL = "https://intranet.example";

    private final CrossOrigin filter = new CrossOrigin();
    private boolean reached;

    @BeforeEach
    void start() {
        filter.allow(List.of(PORTAL, "http://localhost:3000"));
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
        assertThat(request.answered("Access-Control-Allow-Methods")).isNull();
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
