package org.lunchroom.identity.ldap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.OperationType;
import com.unboundid.util.LDAPSDKException;
import com.unboundid.util.ssl.KeyStoreKeyManager;
import com.unboundid.util.ssl.SSLUtil;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lunchroom.identity.Asserted;
import org.lunchroom.kernel.ldap.Ldap;
import org.lunchroom.kernel.settings.TestSettings;
import org.lunchroom.kernel.settings.WrongSetting;

/** The company's directory, asked over real connections of a real LDAP server in memory. */
class LdapDirectoryTest {
    private static final String PORTAL = "https://intranet.example";
    private static final String BIND = "cn=reader,dc=corp,dc=example";
    private static final String STORE = "changeit";

    @TempDir
    Path directory;

    private InMemoryDirectoryServer server;

    @AfterEach
    void close() {
        if (server != null) {
            server.shutDown(true);
        }
    }

    private void serve(InMemoryListenerConfig listener) throws LDAPSDKException {
        var config = new InMemoryDirectoryServerConfig("dc=corp,dc=example");
        config.addAdditionalBindCredentials(BIND, "reads only");
        config.setAuthenticationRequiredOperationTypes(Set.of(OperationType.SEARCH));
        config.setSchema(null);
        config.setListenerConfigs(listener);
        server = new InMemoryDirectoryServer(config);
        server.add("dn: dc=corp,dc=example", "objectClass: domain", "dc: corp");
        person("ines", "Ines Duarte", "512", "CN=Team leads,OU=Groups,DC=corp", "CN=Trainers,OU=Groups,DC=corp");
        person("jonas", "Jonas Thiel", "514");
        person("star", "Asta * (Risk)", "512");
        server.startListening();
    }

    private void person(String uid, String name, String control, String... groups) throws LDAPSDKException {
        var lines = new ArrayList<>(List.of(
                "dn: uid=" + uid + ",dc=corp,dc=example",
                "objectClass: person",
                "uid: " + uid,
                "cn: " + name,
                "displayName: " + name,
                "mail: " + uid + "@corp.example",
                "userAccountControl: " + control));
        for (var group : groups) {
            lines.add("memberOf: " + group);
        }
        server.add(lines.toArray(String[]::new));
    }

    private static InMemoryListenerConfig plain() throws LDAPSDKException {
        return InMemoryListenerConfig.createLDAPConfig("plain", InetAddress.getLoopbackAddress(), 0, null);
    }

    private LdapDirectory asked(String... more) {
        return asked(server.getListenPort(), more);
    }

    private static LdapDirectory asked(int port, String... more) {
        var all = new ArrayList<>(List.of(
                "lunchroom.ldap.url",
                "ldap://127.0.0.1:" + port,
                "lunchroom.ldap.tls",
                "none",
                "lunchroom.ldap.bind.dn",
                BIND,
                "lunchroom.ldap.bind.password",
                "reads only",
                "lunchroom.ldap.base",
                "dc=corp,dc=example",
                "lunchroom.ldap.issuer",
                PORTAL));
        for (int i = 0; i < more.length; i += 2) {
            int at = all.indexOf(more[i]);
            if (at >= 0) {
                all.set(at + 1, more[i + 1]);
            } else {
                all.addAll(List.of(more[i], more[i + 1]));
            }
        }
        var settings = TestSettings.of(all.toArray(String[]::new));
        return new LdapDirectory(new Ldap(settings), settings);
    }

    @Test
    void colleagues_are_found_by_a_part_of_their_name_or_address_and_who_left_is_not() throws LDAPSDKException {
        serve(plain());
        assertThat(asked().called("duar")).singleElement().satisfies(found -> {
            assertThat(found.subject()).isEqualTo("ines");
            assertThat(found.issuer()).isEqualTo(PORTAL);
            assertThat(found.name()).isEqualTo("Ines Duarte");
            assertThat(found.address()).isEqualTo("ines@corp.example");
        });
        assertThat(asked().called("ines@corp")).hasSize(1);
        assertThat(asked().called("Thiel")).as("shut out there").isEmpty();
        assertThat(asked().called("d")).as("one letter finds half the company").isEmpty();
    }

    @Test
    void what_somebody_types_is_a_value_and_no_part_of_the_question() throws LDAPSDKException {
        serve(plain());
        for (var typed : List.of("*)(uid=*", "**", "ines)(|(uid=*", "\\2a\\2a", "a\u0000b")) {
            assertThat(asked().called(typed)).as(typed).isEmpty();
        }
        assertThat(asked().called("* (Risk)")).extracting(Asserted::subject).containsExactly("star");
        assertThat(asked().groups(PORTAL, "*")).isEmpty();
        assertThat(asked().refuses(PORTAL, "*)(userAccountControl=514")).isFalse();
    }

    @Test
    void groups_are_called_by_the_first_part_and_who_is_shut_out_there_is_shut_out_here() throws LDAPSDKException {
        serve(plain());
        var asked = asked();
        assertThat(asked.isOf(PORTAL)).isTrue();
        assertThat(asked.isOf("https://elsewhere.example")).isFalse();
        assertThat(asked.groups(PORTAL, "ines")).contains(Set.of("Team leads", "Trainers"));
        assertThat(asked.refuses(PORTAL, "ines")).isFalse();
        assertThat(asked.refuses(PORTAL, "jonas")).isTrue();
        assertThat(asked.refuses(PORTAL, "nobody")).isFalse();
        assertThat(asked.groups(PORTAL, "nobody")).isEmpty();
    }

    @Test
    void a_directory_that_is_away_or_does_not_let_us_in_shuts_nobody_out() throws LDAPSDKException {
        serve(plain());
        var wrong = asked("lunchroom.ldap.bind.password", "guessed");
        assertThat(wrong.called("duar")).isEmpty();
        assertThat(wrong.refuses(PORTAL, "jonas")).isFalse();

        int port = server.getListenPort();
        server.shutDown(true);
        assertThat(asked(port).groups(PORTAL, "ines")).isEmpty();
    }

    @Test
    void a_directory_is_asked_encrypted_and_only_by_a_certificate_that_is_known()
            throws IOException, InterruptedException, GeneralSecurityException, LDAPSDKException {
        var store = store();
        var tls = new SSLUtil(new KeyStoreKeyManager(store, STORE.toCharArray()), null);
        serve(InMemoryListenerConfig.createLDAPConfig(
                "starttls", InetAddress.getLoopbackAddress(), 0, tls.createSSLSocketFactory()));
        var certificate = certificate(store).toString();
        assertThat(asked("lunchroom.ldap.tls", "required").called("duar"))
                .as("nobody knows its certificate")
                .isEmpty();
        assertThat(asked("lunchroom.ldap.tls", "required", "lunchroom.ldap.certificate", certificate)
                        .called("duar"))
                .hasSize(1);

        server.shutDown(true);
        serve(InMemoryListenerConfig.createLDAPSConfig(
                "ldaps", InetAddress.getLoopbackAddress(), 0, tls.createSSLServerSocketFactory(), null));
        var address = "ldaps://127.0.0.1:" + server.getListenPort();
        assertThat(asked("lunchroom.ldap.url", address).called("duar")).isEmpty();
        assertThat(asked("lunchroom.ldap.url", address, "lunchroom.ldap.certificate", certificate)
                        .called("duar"))
                .hasSize(1);
    }

    private Path certificate(File store) throws IOException, GeneralSecurityException {
        var keys = KeyStore.getInstance(store, STORE.toCharArray());
        var bytes = keys.getCertificate("ldap").getEncoded();
        var text = "-----BEGIN CERTIFICATE-----\n" + Base64.getMimeEncoder().encodeToString(bytes)
                + "\n-----END CERTIFICATE-----\n";
        return Files.writeString(directory.resolve("ca.pem"), text);
    }

    private File store() throws IOException, InterruptedException {
        var store = directory.resolve("store.p12");
        var command = "%s -genkeypair -alias ldap -keyalg RSA -dname CN=127.0.0.1 -ext san=ip:127.0.0.1 -keystore %s"
                        .formatted(Path.of(System.getProperty("java.home"), "bin", "keytool"), store)
                + " -storetype PKCS12 -storepass " + STORE;
        assertThat(new ProcessBuilder(command.split(" ")).start().waitFor()).isZero();
        return store.toFile();
    }

    @Test
    void nobody_is_asked_unless_it_is_set_up_and_half_of_it_stops_the_start() {
        var none = TestSettings.of();
        assertThat(new LdapDirectory(new Ldap(none), none).called("duar")).isEmpty();
        assertThat(new LdapDirectory(new Ldap(none), none).isOf("")).isFalse();
        for (var wrong : List.of(
                List.of("lunchroom.ldap.url", "http://dc.example"),
                List.of("lunchroom.ldap.tls", "perhaps"),
                List.of("lunchroom.ldap.filter", "(objectClass="),
                List.of("lunchroom.ldap.issuer", ""),
                List.of("lunchroom.ldap.certificate", "/nowhere"))) {
            assertThatThrownBy(() -> asked(389, wrong.get(0), wrong.get(1)))
                    .as(wrong.get(0))
                    .isInstanceOf(WrongSetting.class);
        }
    }
}
