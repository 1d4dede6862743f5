package org.lunchroom.kernel.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SafeHeadersTest {
    @Test
    void our_pages_may_be_framed_by_ourselves_and_the_listed_origins() throws IOException, ServletException {
        assertThat(policy("/index.html")).endsWith("frame-ancestors 'self'");
        assertThat(policy("/index.html", "https://intranet.example"))
                .endsWith("frame-ancestors 'self' https://intranet.example");
    }

    @Test
    void no_page_of_ours_runs_inline_script() throws IOException, ServletException {
        assertThat(policy("/index.html")).contains("script-src 'self';").doesNotContain("unsafe");
    }

    @Test
    void what_the_api_sends_runs_nowhere_and_is_not_kept() throws IOException, ServletException {
        var request = pass("/api/v1/me");

        assertThat(request.answered("Content-Security-Policy"))
                .startsWith("default-src 'none'")
                .endsWith("sandbox");
        assertThat(request.answered("Cache-Control")).isEqualTo("no-store");
        assertThat(request.answered("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    private static String policy(String path, String... origins) throws IOException, ServletException {
        return pass(path, origins).answered("Content-Security-Policy");
    }

    private static TestRequest pass(String path, String... origins) throws IOException, ServletException {
        var filter = new SafeHeaders();
        filter.decidedBy(Embedding.of(List.of(origins)));
        var request = new TestRequest().path(path);
        filter.doFilter(request.asRequest(), request.asResponse(), (req, res) -> {});
        return request;
    }
}
