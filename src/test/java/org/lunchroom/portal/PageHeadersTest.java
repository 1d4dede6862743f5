package org.lunchroom.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageHeadersTest {
    @Test
    void nothing_inline_may_run_and_no_other_host_is_asked() {
        assertThat(PageHeaders.policy(List.of()))
                .contains("default-src 'none'", "script-src 'self';", "style-src 'self';", "connect-src 'self';")
                .contains("require-trusted-types-for 'script'")
                .doesNotContain("unsafe", "*");
    }

    @Test
    void only_listed_portals_may_frame_our_pages() {
        assertThat(PageHeaders.policy(List.of())).endsWith("frame-ancestors 'self'");
        assertThat(PageHeaders.policy(List.of("https://intranet.example")))
                .endsWith("frame-ancestors 'self' https://intranet.example");
    }

    @Test
    void files_named_by_their_content_are_kept_for_ever_and_all_others_are_asked_for() {
        assertThat(PageHeaders.kept("/widgets/chunk-73URD57Q.js")).contains("immutable");
        assertThat(PageHeaders.kept("/widgets/define-MFLILN4D.js")).contains("immutable");
        assertThat(PageHeaders.kept("/widgets/lunchroom.js")).isEqualTo("no-cache");
        assertThat(PageHeaders.kept("/index.html")).isEqualTo("no-cache");
    }
}
