package org.lunchroom.kernel.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a mail may hold. */
class MailTest {
    private static Mail titled(String subject) {
        return new Mail("tom@northwind.example", subject, "t", "<p>h</p>", "id@host", Map.of());
    }

    @Test
    void a_title_with_line_breaks_in_it_makes_no_header() {
        assertThat(titled("News\r\nBcc: all@northwind.example").subject()).isEqualTo("News Bcc: all@northwind.example");
        assertThatThrownBy(() -> new Mail("a@b\r\nBcc: c@d", "s", "t", "h", "i", Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Mail("a@b", "s", "t", "h", "i", Map.of("List-Id", "x\ny")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothing_invisible_turns_a_title_around() {
        assertThat(titled("Invoice \u202Efdp.exe\u2069").subject()).isEqualTo("Invoice fdp.exe");
    }

    @Test
    void a_title_is_two_hundred_characters_long_at_most() {
        assertThat(titled("é".repeat(300)).subject()).hasSize(200).endsWith("…");
    }
}
