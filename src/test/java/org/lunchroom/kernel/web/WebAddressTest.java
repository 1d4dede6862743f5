package org.lunchroom.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunchroom.kernel.http.Problem;

class WebAddressTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://example.com/guide | HTTP://Example.COM:80/guide/",
                "https://example.com/guide | https://example.com:443/guide?utm_source=mail&fbclid=x&UTM_Medium=y",
                "https://example.com/guide | https://example.com/a/../guide#chapter-2",
                "https://example.com/guide | example.com/guide",
                "https://example.com/guide | https://example.com/guide#:~:text=feedback",
                "https://example.com/?a=1&b=2 | https://example.com?b=2&a=1&gclid=3",
                "https://example.com/~ines | https://example.com/%7eines",
                "https://example.com/s%C3%B6hne | https://example.com/söhne",
                "https://bücher.example/ | https://xn--bcher-kva.example",
                "https://example.com/guide.pdf | https://example.com/guide.pdf#page=3",
            })
    void spellings_of_one_address_are_one_page(String one, String other) {
        assertThat(key(other)).isEqualTo(key(one)).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://example.com/guide | https://example.com/Guide",
                "https://example.com/guide | https://example.com/guide?page=2",
                "https://example.com/app#/feedback | https://example.com/app#/onboarding",
                "https://example.com/app#!feedback | https://example.com/app",
                "https://example.com/find#q=feedback | https://example.com/find#q=review",
                "https://example.com/ | https://example.org/",
                "https://example.com/ | https://example.com:8080/",
                "https://example.com/a%2Fb | https://example.com/a/b",
                "https://example.com/?q=a%26b | https://example.com/?q=a&b",
                "https://example.com/?q=C%2B%2B | https://example.com/?q=C++",
            })
    void different_pages_stay_different(String one, String other) {
        assertThat(key(other)).isNotEqualTo(key(one)).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)//https://example.com",
                "java\nscript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "vbscript:x",
                "file:///etc/passwd",
                "about:blank",
                "place:sort=8",
                "ftp://example.com/",
                "mailto:ines@example.com",
                "blob:https://example.com/1",
                "https://ines:secret@example.com/",
                "https://intranet.example\\@evil.example/",
                "https://",
                "https:///path",
                "//example.com/",
                "https://exa mple.com/",
                "https://example.com/\u0000",
                "https://<script>/",
                "https://example.com:99999999/",
                "https://[::zz]/x",
                " ",
            })
    void what_is_no_address_of_a_page_is_refused(String written) {
        assertThat(WebAddress.of(written)).isEmpty();
        assertThatThrownBy(() -> WebAddress.checked("address", written))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.code()).isEqualTo("bad-address");
                    assertThat(problem.field()).contains("address");
                });
    }

    @Test
    void the_longest_address_is_read_at_once_and_a_longer_one_refused() {
        var longest = "https://example.com/" + "a".repeat(4096 - 20);
        assertThat(WebAddress.of(longest)).isPresent();
        assertThat(WebAddress.of(longest + "a")).isEmpty();
        // A pattern that goes back and forth over it would not come to an end.
        assertThat(WebAddress.of("https://" + "a.".repeat(2000) + "!")).isEmpty();
    }

    @Test
    void what_opens_is_what_was_written() {
        var address = WebAddress.checked("address", " www.Example.com/Guide?utm_source=mail#part ");
        assertThat(address.href()).isEqualTo("https://www.Example.com/Guide?utm_source=mail#part");
        assertThat(address.site()).isEqualTo("example.com");
    }

    @Test
    void nothing_depends_on_the_language_of_the_machine() {
        var before = Locale.getDefault();
        var written = Arrays.asList("https://EXAMPLE.com/IST", "https://example.com/söhne");
        var keys = written.stream().map(WebAddressTest::key).toList();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(written.stream().map(WebAddressTest::key)).isEqualTo(keys);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String key(String written) {
        return WebAddress.of(written).map(WebAddress::key).orElse("");
    }
}
