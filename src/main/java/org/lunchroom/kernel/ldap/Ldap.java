package org.lunchroom.kernel.ldap;

import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPConnectionOptions;
import com.unboundid.ldap.sdk.LDAPConnectionPool;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.LDAPSearchException;
import com.unboundid.ldap.sdk.PostConnectProcessor;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.SearchRequest;
import com.unboundid.ldap.sdk.SearchResultEntry;
import com.unboundid.ldap.sdk.SearchScope;
import com.unboundid.ldap.sdk.SimpleBindRequest;
import com.unboundid.ldap.sdk.SingleServerSet;
import com.unboundid.ldap.sdk.StartTLSPostConnectProcessor;
import com.unboundid.util.ssl.HostNameSSLSocketVerifier;
import com.unboundid.util.ssl.JVMDefaultTrustManager;
import com.unboundid.util.ssl.PEMFileTrustManager;
import com.unboundid.util.ssl.SSLUtil;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.security.KeyStoreException;
import java.util.List;
import java.util.Optional;
import javax.net.SocketFactory;
import javax.net.ssl.X509TrustManager;
import org.lunchroom.kernel.Opening;
import org.lunchroom.kernel.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the directory for people, encrypted unless the admin says otherwise. What somebody typed is a value in a filter and never
 * becomes part of one.
 */
@Singleton
public class Ldap {
    private static final Logger LOG = LoggerFactory.getLogger(Ldap.class);
    private static final int PATIENCE_MILLIS = 2_000;
    private static final int CONNECTIONS = 4;

    private final Optional<LdapSettings> settings;
    private LDAPConnectionPool pool;

    @Inject
    public Ldap(Settings settings) {
        this.settings = LdapSettings.from(settings);
        this.settings.ifPresent(one -> parsed(one.person()));
    }

    /** Made before anything runs, so that a wrong setting stops the start. */
    void open(@Observes Opening opening) {}

    public boolean isSet() {
        return settings.isPresent();
    }

    /** Who has this value; empty also where nobody is asked or the directory can't be. */
    public Optional<List<Entry>> with(String attribute, String value, int most, String... attributes) {
        return found(Filter.createEqualityFilter(attribute, value), most, attributes);
    }

    /** Whose one or other attribute has this text in it. */
    public Optional<List<Entry>> containing(List<String> among, String text, int most, String... attributes) {
        var any = among.stream()
                .map(name -> Filter.createSubAnyFilter(name, text))
                .toList();
        return found(Filter.createORFilter(any), most, attributes);
    }

    private Optional<List<Entry>> found(Filter filter, int most, String... attributes) {
        if (settings.isEmpty()) {
            return Optional.empty();
        }
        var ldap = settings.get();
        try {
            var search = new SearchRequest(
                    ldap.base(), SearchScope.SUB, Filter.createANDFilter(parsed(ldap.person()), filter), attributes);
            search.setSizeLimit(most);
            search.setTimeLimitSeconds(PATIENCE_MILLIS / 1000);
            return Optional.of(entries(search));
        } catch (LDAPException | GeneralSecurityException e) {
            // Its kind only: the server's words may name people.
            LOG.warn("The directory could not be asked: {}", kind(e));
            return Optional.empty();
        }
    }

    private List<Entry> entries(SearchRequest search) throws LDAPException, GeneralSecurityException {
        try {
            return entries(pool().search(search).getSearchEntries());
        } catch (LDAPSearchException e) {
            if (e.getResultCode().equals(ResultCode.SIZE_LIMIT_EXCEEDED)) {
                return entries(e.getSearchEntries());
            }
            throw e;
        }
    }

    private static List<Entry> entries(List<SearchResultEntry> found) {
        return found.stream().map(Entry::new).toList();
    }

    private static String kind(Exception e) {
        return e instanceof LDAPException ldap
                ? ldap.getResultCode().getName()
                : e.getClass().getSimpleName();
    }

    private static Filter parsed(String filter) {
        try {
            return Filter.create(filter);
        } catch (LDAPException e) {
            throw Settings.wrong("lunchroom.ldap.filter", "a filter such as (objectClass=person)");
        }
    }

    private synchronized LDAPConnectionPool pool() throws LDAPException, GeneralSecurityException {
        if (pool == null) {
            pool = connected(settings.orElseThrow());
        }
        return pool;
    }

    private static LDAPConnectionPool connected(LdapSettings ldap) throws LDAPException, GeneralSecurityException {
        var options = new LDAPConnectionOptions();
        options.setConnectTimeoutMillis(PATIENCE_MILLIS);
        options.setResponseTimeoutMillis(PATIENCE_MILLIS);
        // A referral leads to a server that no admin named.
        options.setFollowReferrals(false);
        options.setSSLSocketVerifier(new HostNameSSLSocketVerifier(true));
        var tls = new SSLUtil(trust(ldap));
        SocketFactory sockets = ldap.tls() ? tls.createSSLSocketFactory() : null;
        PostConnectProcessor first =
                ldap.tls() || ldap.plain() ? null : new StartTLSPostConnectProcessor(tls.createSSLSocketFactory());
        var server = new SingleServerSet(ldap.host(), ldap.port(), sockets, options);
        var reader = new SimpleBindRequest(ldap.bindAs(), ldap.password());
        var pool = new LDAPConnectionPool(server, reader, 0, CONNECTIONS, first, false);
        pool.setMaxConnectionAgeMillis(600_000);
        try (LDAPConnection tried = pool.getConnection()) {
            return tried.isConnected() ? pool : null;
        } catch (LDAPException e) {
            pool.close();
            throw e;
        }
    }

    private static X509TrustManager trust(LdapSettings ldap) throws KeyStoreException {
        return ldap.certificate() == null
                ? JVMDefaultTrustManager.getInstance()
                : new PEMFileTrustManager(ldap.certificate().toFile());
    }

    @PreDestroy
    synchronized void close() {
        if (pool != null) {
            pool.close();
        }
    }
}
