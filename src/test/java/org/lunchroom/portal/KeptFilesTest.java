package org.lunchroom.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeptFilesTest {
    @Test
    void files_named_by_their_content_are_kept_for_ever_and_all_others_are_asked_for() {
        assertThat(KeptFiles.kept("/widgets/chunk-73URD57Q.js")).contains("immutable");
        assertThat(KeptFiles.kept("/widgets/define-MFLILN4D.js")).contains("immutable");
        assertThat(KeptFiles.kept("/widgets/lunchroom.js")).isEqualTo("no-cache");
        assertThat(KeptFiles.kept("/index.html")).isEqualTo("no-cache");
    }
}
