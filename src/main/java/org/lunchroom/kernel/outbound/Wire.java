package org.lunchroom.kernel.outbound;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.io.Closer;
import org.apache.hc.core5.util.Timeout;

/**
 * One request to one address that was checked before. No redirect is followed here, no cookie kept, no name and password
 * sent, and no name looked up but that of the proxy.
 */
final class Wire {
    // Says what it is, and nothing of who we are.
    private static final String AGENT = "Mozilla/5.0 (compatible; link preview)";
    private static final int LONGEST_LINE = 16 * 1024;
    private static final int MOST_LINES = 200;
    private static final int AT_ONCE = 64;

    private final CloseableHttpClient client;

    /** What is done with an answer while the line is open. */
    interface Reading<T> {
        T read(ClassicHttpResponse response) throws IOException;
    }

    private Wire(HttpClientConnectionManager connections, Duration silence, HttpHost proxy) {
        client = HttpClientBuilder.create()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(Timeout.of(silence))
                        .setConnectionRequestTimeout(Timeout.of(silence))
                        .build())
                // The next connection is checked again.
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setProxy(proxy)
                .setUserAgent(AGENT)
                .disableAutomaticRetries()
                .disableAuthCaching()
                .disableContentCompression()
                .disableCookieManagement()
                .disableRedirectHandling()
                .build();
    }

    static Wire direct(Duration silence, SSLContext trust) {
        return new Wire(connections(silence, trust, null), silence, null);
    }

    static Wire through(HttpHost proxy, Duration silence, SSLContext trust) {
        return new Wire(connections(silence, trust, proxy.getHostName()), silence, proxy);
    }

    private static HttpClientConnectionManager connections(Duration silence, SSLContext trust, String proxy) {
        var patience = Timeout.of(silence);
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new OnlyProxy(proxy))
                .setTlsSocketStrategy(new DefaultClientTlsStrategy(trust))
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(Http1Config.custom()
                                .setMaxLineLength(LONGEST_LINE)
                                .setMaxHeaderCount(MOST_LINES)
                                .build())
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(patience)
                        .setSocketTimeout(patience)
                        .build())
                .setDefaultTlsConfig(
                        TlsConfig.custom().setHandshakeTimeout(patience).build())
                .setMaxConnTotal(AT_ONCE)
                .setMaxConnPerRoute(AT_ONCE)
                .build();
    }

    private static final class OnlyProxy extends SystemDefaultDnsResolver {
        private final String proxy;

        OnlyProxy(String proxy) {
            this.proxy = proxy;
        }

        // Looking up here what was checked elsewhere would be the gap that changing names slip through.
        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            if (!host.equals(proxy)) {
                throw new UnknownHostException(host);
            }
            return super.resolve(host);
        }
    }

    /** Asks this very address; null leaves it to the proxy. */
    <T> T ask(Destination to, InetAddress address, Call call, Deadline deadline, Reading<T> reading)
            throws NotFetched, IOException {
        int port = to.isUsualPort() ? -1 : to.port();
        var host = new HttpHost(to.scheme(), address, to.host(), port);
        var request = new HttpUriRequestBase(call.method(), URI.create(to.target()));
        call.headers().forEach(request::addHeader);
        request.setEntity(call.entity());
        if (!request.containsHeader("Accept-Encoding")) {
            request.addHeader("Accept-Encoding", "gzip");
        }
        deadline.guards(request);
        var response = client.executeOpen(host, request, HttpClientContext.create());
        try {
            return reading.read(response);
        } finally {
            // Hangs up first: closing politely would read an endless answer to its end.
            request.cancel();
            Closer.closeQuietly(response);
        }
    }
}
