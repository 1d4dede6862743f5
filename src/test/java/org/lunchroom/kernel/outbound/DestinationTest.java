package org.lunchroom.kernel.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {
    @ParameterizedTest
    @CsvSource({
        "https://Example.COM/a?b=c#d, https://example.com/a?b=c",
        "HTTP://example.com:80, http://example.com/",
        "https://example.com?q=1, https://example.com/?q=1",
        "https://example.com:8443/x, https://example.com:8443/x",
        "https://bücher.example/söhne x, https://xn--bcher-kva.example/s%C3%B6hne%20x",
        "https://example.com./, https://example.com/",
        "http://[::1]:8080/, http://[::1]:8080/",
        "http://10.0.0.7/, http://10.0.0.7/",
        "https://my_wiki.example/, https://my_wiki.example/"
    })
    void an_address_is_taken_apart_and_spelled_for_the_wire(String written, String wire) {
        assertThat(Destination.of(written).orElseThrow().address()).isEqualTo(wire);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,<title>x</title>",
                "file:///etc/passwd",
                "ftp://example.com/",
                "https://ines:secret@example.com/",
                "https://example.com\\@10.0.0.1/",
                "http://2130706433/",
                "http://0177.0.0.1/",
                "http://0x7f.0.0.1/",
                "http://0x7f000001/",
                "http://127.1/",
                "http://127.0.0.1.1/",
                "http://256.0.0.1/",
                "http://1.2.3.04/",
                "http://[fe80::1%25eth0]/",
                "http://[v1.x]/",
                "http://example.com:0/",
                "http://example.com:70000/",
                "http://exa mple.com/",
                "http:///path",
                "//example.com/",
                ""
            })
    void what_is_no_page_or_spelled_to_deceive_is_no_destination(String written) {
        assertThat(Destination.of(written)).isEmpty();
    }

    @Test
    void a_line_break_in_a_path_does_not_start_a_second_request() {
        var to = Destination.of("http://example.com/a\r\nHost: inside").orElseThrow();

        assertThat(to.target()).isEqualTo("/a%0D%0AHost:%20inside");
    }

    @ParameterizedTest
    @CsvSource({
        "/b, https://example.com/b",
        "c?d#e, https://example.com/a/c?d",
        "//other.example/x, https://other.example/x",
        "http://[::1]/, http://[::1]/",
        "../söhne, https://example.com/s%C3%B6hne"
    })
    void where_it_leads_to_may_be_relative(String location, String next) {
        var from = Destination.of("https://example.com/a/b").orElseThrow();

        assertThat(from.next(location).orElseThrow().address()).isEqualTo(next);
    }

    @Test
    void it_leads_to_no_other_protocol() {
        var from = Destination.of("https://example.com/a/b").orElseThrow();

        assertThat(from.next("javascript:alert(1)")).isEmpty();
        assertThat(from.next("file:///etc/passwd")).isEmpty();
        assertThat(from.next("http://ines@10.0.0.1/")).isEmpty();
    }
}
