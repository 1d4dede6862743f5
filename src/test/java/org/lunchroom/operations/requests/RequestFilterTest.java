package org.lunchroom.operations.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunchroom.kernel.http.Noted;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.http.Problems;
import org.lunchroom.kernel.http.TestRequest;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.settings.TestSettings;

class RequestFilterTest {
    private final List<Answered> noted = new ArrayList<>();
    private final Settings settings = TestSettings.of(
            "lunchroom.limit.requests.per.minute.address", "2", "lunchroom.limit.bodies.at.once.address", "1");
    private final RequestFilter filter = new RequestFilter(
            new Proxies(settings), new AddressLimit(settings), new BodiesAtOnce(settings), List.of(noted::add));

    @Test
    void each_request_has_an_id_that_its_answer_and_its_problem_name() throws Exception {
        var request = refused(new TestRequest());

        var id = request.answered("X-Request-Id");
        assertThat(id).hasSize(36);
        assertThat(request.body()).contains("\"requestId\":\"" + id + "\"");
        assertThat(noted).singleElement().satisfies(answered -> {
            assertThat(answered.id()).isEqualTo(id);
            assertThat(answered.status()).isEqualTo(409);
            assertThat(answered.code()).isEqualTo("taken");
        });
    }

    @Test
    void a_proxys_id_is_taken_over() throws Exception {
        var request = refused(new TestRequest().header("X-Request-Id", "9f3c2a1b-proxy"));

        assertThat(request.answered("X-Request-Id")).isEqualTo("9f3c2a1b-proxy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "with space and more", "line\nbreak-12345", "{\"json\":12345}"})
    void an_id_that_could_write_into_the_log_is_not(String given) throws Exception {
        assertThat(refused(new TestRequest().header("X-Request-Id", given)).answered("X-Request-Id"))
                .hasSize(36);
    }

    @Test
    void an_address_that_asks_too_much_is_told_when_to_come_back_and_gets_no_further() throws Exception {
        for (int i = 0; i < 2; i++) {
            refused(new TestRequest());
        }
        var third = refused(new TestRequest());

        assertThat(third.status()).isEqualTo(429);
        assertThat(third.answered("Retry-After")).isEqualTo("30");
        assertThat(third.body()).contains("\"code\":\"too-many-requests\"", "\"retryAfter\":30");
        assertThat(refused(new TestRequest().from("198.51.100.1")).status())
                .as("another address")
                .isEqualTo(409);
        assertThat(refused(new TestRequest().path("/health/ready")).status())
                .as("health is free")
                .isEqualTo(409);
    }

    @Test
    void who_sends_many_bodies_slowly_holds_up_nobody_else() throws Exception {
        var meanwhile = new ArrayList<TestRequest>();

        run(post("192.0.2.1"), (request, response) -> {
            meanwhile.add(refused(post("192.0.2.1")));
            meanwhile.add(refused(post("198.51.100.1")));
            meanwhile.add(refused(new TestRequest().from("203.0.113.1")));
        });

        assertThat(meanwhile).extracting(TestRequest::status).containsExactly(429, 409, 409);
        assertThat(meanwhile.get(0).body()).contains("\"code\":\"too-many-at-once\"");
        assertThat(meanwhile.get(0).answered("Retry-After")).isEqualTo("1");
        assertThat(refused(post("192.0.2.1").path("/files")).status())
                .as("its place is free again")
                .isEqualTo(409);
    }

    private static TestRequest post(String address) {
        return new TestRequest().method("POST").path("/files").from(address);
    }

    @Test
    void what_somebody_made_up_becomes_no_name_of_ours() throws Exception {
        refused(new TestRequest().method("BREW").path("/api/v1/rooms/secret"));
        refused(new TestRequest().path("/widgets/lunchroom.js"));

        assertThat(noted).extracting(Answered::method).containsExactly("OTHER", "GET");
        assertThat(noted).extracting(Answered::route).containsExactly("unknown", "files");
    }

    @Test
    void the_endpoint_is_named_by_its_template() throws Exception {
        run(
                new TestRequest(),
                (request, response) -> Noted.ROUTE.on((HttpServletRequest) request, "/api/v1/rooms/{tag}"));

        assertThat(noted.get(0).route()).isEqualTo("/api/v1/rooms/{tag}");
        assertThat(noted.get(0).code()).isNull();
        assertThat(noted.get(0).took()).isNotNull();
    }

    @Test
    void a_secret_in_an_address_is_noted_nowhere() throws Exception {
        var template = "/api/v1/feeds/{secret}.{format}";
        run(
                new TestRequest().path("/api/v1/feeds/s3cr3t.atom"),
                (request, response) -> Noted.ROUTE.on((HttpServletRequest) request, template));
        refused(new TestRequest().path("/api/v1/feeds/s3cr3t.atom"));

        assertThat(noted).extracting(Answered::route).containsExactly(template, "unknown");
        assertThat(noted.toString()).doesNotContain("s3cr3t");
    }

    @Test
    void what_breaks_is_noted_as_broken() {
        assertThatThrownBy(() -> run(new TestRequest(), (request, response) -> {
                    throw new IOException("gone");
                }))
                .isInstanceOf(IOException.class);

        assertThat(noted.get(0).status()).isEqualTo(500);
    }

    private TestRequest refused(TestRequest request) throws IOException, ServletException {
        return run(
                request,
                (asked, response) -> Problems.write(
                        Problem.conflict("taken", "It is taken."), (HttpServletRequest) asked, (HttpServletResponse)
                                response));
    }

    private TestRequest run(TestRequest request, FilterChain chain) throws IOException, ServletException {
        filter.doFilter(request.asRequest(), request.asResponse(), chain);
        return request;
    }
}
