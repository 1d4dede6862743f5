package org.lunchroom.kernel.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lunchroom.kernel.outbound.TestSite.send;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import org.apache.hc.core5.http.HttpHost;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lunchroom.kernel.outbound.NotFetched.Reason;
import org.lunchroom.kernel.settings.TestSettings;

/** Whoever posts a link decides where the server goes: what it then meets, and where it does not go. */
class OutboundTest {
    private static final Limits PATIENT = new Limits(Duration.ofSeconds(60), Duration.ofSeconds(30), 5, 8);
    private static final Wanted PAGE = new Wanted(Map.of("text/html", 100_000), 0);

    private final TestSite site = new TestSite();
    private final List<String> lookedUp = new ArrayList<>();
    private String inside;

    @BeforeEach
    void list() {
        inside = "127.0.0.1:" + site.port();
    }

    @AfterEach
    void close() {
        site.close();
    }

    private Outbound outbound(Limits limits, Names.Lookup lookup) {
        return outbound("false", null, limits, lookup);
    }

    private Outbound outbound(String outside, HttpHost proxy, Limits limits, Names.Lookup lookup) {
        var rules = HostRules.of(
                TestSettings.of("lunchroom.links.fetch", outside, "lunchroom.links.internal.hosts", inside));
        Names.Lookup noted = host -> {
            lookedUp.add(host);
            return lookup.all(host);
        };
        try {
            return new Outbound(rules, proxy, limits, new Names(noted), SSLContext.getDefault());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Fetched fetch(String address) throws NotFetched {
        return outbound(PATIENT, InetAddress::getAllByName)
                .fetch(Destination.of(address).orElseThrow(), PAGE);
    }

    private static Reason reason(Outbound outbound, String address) {
        try {
            outbound.fetch(Destination.of(address).orElseThrow(), PAGE);
            throw new AssertionError("It was fetched.");
        } catch (NotFetched e) {
            return e.reason();
        }
    }

    private Reason reason(String address) {
        return reason(outbound(PATIENT, InetAddress::getAllByName), address);
    }

    private static String text(Fetched fetched) {
        return new String(fetched.bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void a_page_of_a_listed_host_comes_back_and_hears_nothing_of_us() throws NotFetched {
        var heard = new java.util.TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        site.page("/guide", exchange -> {
            heard.putAll(exchange.getRequestHeaders());
            exchange.getResponseHeaders().add("Set-Cookie", "who=you");
            send(
                    exchange,
                    200,
                    "Text/HTML; charset=\"utf-8\"",
                    "<title>Söhne</title>".getBytes(StandardCharsets.UTF_8));
        });

        var fetched = fetch(site.address("/guide?a=b#c"));
        fetch(site.address("/guide"));

        assertThat(text(fetched)).isEqualTo("<title>Söhne</title>");
        assertThat(fetched.head()).isEqualTo(new Fetched.Head(200, "text/html", "utf-8", "", "", 21));
        assertThat(site.asked).containsExactly("/guide?a=b", "/guide");
        assertThat(heard.keySet()).isSubsetOf("Host", "Accept", "Accept-encoding", "User-agent", "Connection");
        assertThat(heard.get("Host")).containsExactly("127.0.0.1:" + site.port());
        assertThat(heard.get("User-agent").toString())
                .doesNotContainIgnoringCase("lunchroom")
                .doesNotContain("Java");
    }

    @Test
    void a_host_that_is_not_listed_is_not_asked_nor_looked_up() {
        site.html("/", "x");

        assertThat(reason("http://wiki.example/")).isEqualTo(Reason.NOT_ALLOWED);
        assertThat(reason("http://127.0.0.1/")).isEqualTo(Reason.NOT_ALLOWED);
        inside = "wiki.example:" + site.port();
        assertThat(reason(site.address("/"))).isEqualTo(Reason.NOT_ALLOWED);
        assertThat(site.asked).isEmpty();
        assertThat(lookedUp).isEmpty();
    }

    @Test
    void a_name_that_leads_inside_after_it_was_checked_gains_nothing() throws NotFetched {
        site.html("/", "the checked one");
        var asked = new AtomicInteger();
        var outbound = outbound(PATIENT, host -> {
            var answer = asked.incrementAndGet() == 1 ? "127.0.0.1" : "169.254.169.254";
            return new InetAddress[] {AddressRange.address(answer)};
        });

        var to = Destination.of("http://changing.example:" + site.port() + "/").orElseThrow();
        assertThat(text(outbound.fetch(to, PAGE))).isEqualTo("the checked one");
        assertThat(asked).hasValue(1);
        assertThat(reason(outbound, to.address())).isEqualTo(Reason.NOT_ALLOWED);
    }

    @Test
    void one_address_that_is_not_allowed_spoils_a_name() {
        site.html("/", "x");
        var outbound = outbound(PATIENT, host ->
                new InetAddress[] {AddressRange.address("127.0.0.1"), AddressRange.address("10.0.0.1")});

        assertThat(reason(outbound, "http://both.example:" + site.port() + "/")).isEqualTo(Reason.NOT_ALLOWED);
        assertThat(site.asked).isEmpty();
    }

    @Test
    void an_address_that_does_not_listen_is_passed_over_for_the_next() throws NotFetched {
        site.html("/", "the second");
        inside = "127.0.0.0/8:" + site.port();
        var outbound = outbound(PATIENT, host ->
                new InetAddress[] {AddressRange.address("127.9.9.9"), AddressRange.address("127.0.0.1")});

        var to = Destination.of("http://two.example:" + site.port() + "/").orElseThrow();
        assertThat(text(outbound.fetch(to, PAGE))).isEqualTo("the second");
    }

    @Test
    void mapped_addresses_are_what_they_map_to() {
        assertThat(reason("http://[::ffff:127.0.0.1]/")).isEqualTo(Reason.NOT_ALLOWED);
        assertThat(reason(
                        outbound("true", null, PATIENT, InetAddress::getAllByName), "http://[::ffff:a9fe:a9fe]/latest"))
                .isEqualTo(Reason.NOT_ALLOWED);
        assertThat(reason(outbound("true", null, PATIENT, InetAddress::getAllByName), "http://[64:ff9b::a00:1]/"))
                .isEqualTo(Reason.NOT_ALLOWED);
    }

    @Test
    void a_redirect_is_followed_and_checked_anew() throws NotFetched {
        site.redirect("/short", "/long/");
        site.html("/long/", "here");
        site.redirect("/inside", "http://169.254.169.254/latest/meta-data");
        site.redirect("/script", "javascript:alert(1)");
        site.redirect("/decimal", "http://2130706433:" + site.port() + "/long/");

        var fetched = fetch(site.address("/short"));
        assertThat(text(fetched)).isEqualTo("here");
        assertThat(fetched.from().address()).isEqualTo(site.address("/long/"));
        assertThat(reason(site.address("/inside"))).isEqualTo(Reason.NOT_ALLOWED);
        assertThat(reason(site.address("/script"))).isEqualTo(Reason.ADDRESS);
        assertThat(reason(site.address("/decimal"))).isEqualTo(Reason.ADDRESS);
    }

    @Test
    void redirects_in_a_circle_end() {
        site.redirect("/a", "/b");
        site.redirect("/b", "/a");

        assertThat(reason(site.address("/a"))).isEqualTo(Reason.REDIRECTS);
        assertThat(site.asked).hasSize(6);
    }

    @Test
    void a_page_of_fifty_megabytes_is_read_as_far_as_the_limit() throws NotFetched {
        var sent = new AtomicInteger();
        site.page("/huge", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 50_000_000);
            var block = new byte[100_000];
            for (int i = 0; i < 500; i++) {
                exchange.getResponseBody().write(block);
                sent.addAndGet(block.length);
            }
        });

        var fetched = fetch(site.address("/huge"));
        assertThat(fetched.size()).isEqualTo(100_000);
        assertThat(fetched.cut()).isTrue();
        assertThat(sent.get()).isLessThan(50_000_000);
    }

    @Test
    void an_endless_page_is_hung_up_on_at_the_limit() throws NotFetched {
        var end = new CountDownLatch(1);
        site.page("/endless", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 0);
            try {
                while (true) {
                    exchange.getResponseBody().write(new byte[8192]);
                }
            } finally {
                end.countDown();
            }
        });

        assertThat(fetch(site.address("/endless")).cut()).isTrue();
        org.awaitility.Awaitility.await().until(() -> end.getCount() == 0);
    }

    @Test
    void a_page_that_drips_does_not_hold_us_longer_than_the_whole_time() {
        var over = new CountDownLatch(1);
        site.page("/drip", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 0);
            try {
                while (!over.await(20, java.util.concurrent.TimeUnit.MILLISECONDS)) {
                    exchange.getResponseBody().write('x');
                    exchange.getResponseBody().flush();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        var hurried = new Limits(Duration.ofMillis(700), Duration.ofSeconds(30), 5, 8);

        assertThat(reason(outbound(hurried, InetAddress::getAllByName), site.address("/drip")))
                .isEqualTo(Reason.TOO_SLOW);
        over.countDown();
    }

    @Test
    void a_host_that_says_nothing_and_a_name_server_that_says_nothing_are_given_up() {
        var over = new CountDownLatch(1);
        site.page("/silent", exchange -> awaited(over));
        var hurried = new Limits(Duration.ofMillis(700), Duration.ofSeconds(30), 5, 8);

        assertThat(reason(outbound(hurried, InetAddress::getAllByName), site.address("/silent")))
                .isEqualTo(Reason.TOO_SLOW);
        assertThat(reason(
                        outbound(hurried, host -> {
                            awaited(over);
                            throw new UnknownHostException(host);
                        }),
                        "http://slow.example:" + site.port() + "/"))
                .isEqualTo(Reason.TOO_SLOW);
        over.countDown();
    }

    private static void awaited(CountDownLatch over) {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void a_packed_bomb_ends_where_a_big_page_would() throws NotFetched, IOException {
        var bomb = TestSite.packed(new byte[50_000_000]);
        assertThat(bomb.length).isLessThan(100_000);
        site.page("/bomb", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            send(exchange, 200, "text/html", bomb);
        });
        site.page("/packed", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            send(exchange, 200, "text/html", TestSite.packed("<title>small</title>".getBytes(StandardCharsets.UTF_8)));
        });
        site.page("/unknown", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "br");
            send(exchange, 200, "text/html", new byte[] {1, 2, 3});
        });

        var fetched = fetch(site.address("/bomb"));
        assertThat(fetched.size()).isEqualTo(100_000);
        assertThat(fetched.cut()).isTrue();
        assertThat(text(fetch(site.address("/packed")))).isEqualTo("<title>small</title>");
        assertThat(fetch(site.address("/unknown")).size()).isZero();
    }

    @Test
    void only_the_head_is_read_of_what_is_not_wanted_or_not_there() throws NotFetched {
        site.content("/film", "video/mp4", new byte[50_000]);
        site.status("/gone", 410);

        assertThat(fetch(site.address("/film")).size()).isZero();
        assertThat(fetch(site.address("/film")).head().kind()).isEqualTo("video/mp4");
        assertThat(fetch(site.address("/gone")).head().status()).isEqualTo(410);
        assertThat(fetch(site.address("/gone")).size()).isZero();
    }

    @Test
    void a_head_without_end_is_no_answer() {
        site.page("/head", exchange -> {
            exchange.getResponseHeaders().set("X-Long", "x".repeat(100_000));
            send(exchange, 200, "text/html", new byte[] {'x'});
        });

        assertThat(reason(site.address("/head"))).isEqualTo(Reason.UNREACHABLE);
    }

    @Test
    void nobody_there_and_nobody_of_that_name_are_told_apart() throws IOException {
        int port;
        try (var socket = new java.net.ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        inside = "127.0.0.1:" + port + ", gone.example";

        assertThat(reason("http://127.0.0.1:" + port + "/")).isEqualTo(Reason.UNREACHABLE);
        assertThat(reason(
                        outbound(PATIENT, host -> {
                            throw new UnknownHostException(host);
                        }),
                        "http://gone.example/"))
                .isEqualTo(Reason.NO_SUCH_HOST);
    }

    @Test
    void a_host_is_asked_by_one_at_a_time() throws InterruptedException, ExecutionException {
        var arrived = new CountDownLatch(1);
        var over = new CountDownLatch(1);
        site.page("/slow", exchange -> {
            arrived.countDown();
            awaited(over);
            send(exchange, 200, "text/html", new byte[] {'x'});
        });
        var outbound = outbound(PATIENT, InetAddress::getAllByName);
        var thread = Executors.newSingleThreadExecutor();
        var first = thread.submit(
                () -> outbound.fetch(Destination.of(site.address("/slow")).orElseThrow(), PAGE));
        arrived.await();

        assertThat(reason(outbound, site.address("/slow"))).isEqualTo(Reason.BUSY);
        over.countDown();
        assertThat(text(first.get())).isEqualTo("x");
        thread.shutdown();
    }

    @Test
    void what_is_outside_is_asked_through_the_proxy_and_what_is_inside_is_not() throws NotFetched {
        site.html("/", "by proxy, or directly");
        var proxy = new HttpHost("http", "127.0.0.1", site.port());
        var outbound = outbound("true", proxy, PATIENT, InetAddress::getAllByName);

        outbound.fetch(Destination.of("http://example.com/x").orElseThrow(), PAGE);
        outbound.fetch(Destination.of(site.address("/y")).orElseThrow(), PAGE);

        assertThat(site.asked).containsExactly("http://example.com/x", "/y");
        assertThat(lookedUp).containsExactly("127.0.0.1");
        assertThat(reason(outbound, "http://169.254.169.254/latest")).isEqualTo(Reason.NOT_ALLOWED);
        assertThat(reason(outbound, "http://example.com:8080/")).isEqualTo(Reason.NOT_ALLOWED);
    }

    @Test
    void a_wrong_proxy_stops_the_start() {
        assertThatThrownBy(() -> new Outbound(TestSettings.of("lunchroom.links.proxy", "proxy.example")))
                .hasMessageContaining("LUNCHROOM_LINKS_PROXY");
        assertThatThrownBy(
                        () -> new Outbound(TestSettings.of("lunchroom.links.proxy", "http://a:b@proxy.example:3128")))
                .hasMessageContaining("LUNCHROOM_LINKS_PROXY");
    }
}
