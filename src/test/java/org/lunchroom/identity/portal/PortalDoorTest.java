package org.lunchroom.identity.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.audit.Audit;
import org.lunchroom.identity.claims.Refused;
import org.lunchroom.identity.groups.GroupRules;
import org.lunchroom.identity.oidc.Providers;
import org.lunchroom.identity.portals.KnownPortals;
import org.lunchroom.kernel.secrets.Seal;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.settings.TestSettings;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.kernel.time.TestClock;
import org.lunchroom.people.People;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class PortalDoorTest {
    private static final String SECRET = "0123456789abcdef0123456789abcdef";

    @Parameter
    TestDatabase kind;

    private final TestClock clock = new TestClock();
    Database database;
    PortalDoor door;

    @BeforeEach
    void open() {
        database = kind.fresh();
        door = node();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void the_same_subject_is_the_same_person_each_time() throws JOSEException {
        var first = door.viewer(assertion("u1", "one"));
        var again = door.viewer(assertion("u1", "two"));

        assertThat(again).isEqualTo(first);
        assertThat(door.viewer(assertion("u2", "three")).person()).isNotEqualTo(first.person());
    }

    @Test
    void an_assertion_opens_the_door_once_on_whichever_node() throws JOSEException {
        var token = assertion("u1", "one");
        door.viewer(token);

        assertThatThrownBy(() -> door.viewer(token)).isInstanceOf(Refused.class).hasMessage("used-before");
        assertThatThrownBy(() -> node().viewer(token)).isInstanceOf(Refused.class);
    }

    @Test
    void of_many_at_once_with_the_same_assertion_one_comes_in() throws JOSEException {
        var token = assertion("u1", "one");

        long in =
                IntStream.range(0, 8)
                        .mapToObj(i -> CompletableFuture.supplyAsync(() -> admitted(token)))
                        .toList()
                        .stream()
                        .filter(CompletableFuture::join)
                        .count();

        assertThat(in).isEqualTo(1);
    }

    @Test
    void used_assertions_are_forgotten_once_they_would_be_too_old() throws JOSEException {
        var token = assertion("u1", "one");
        door.viewer(token);
        clock.advance(Duration.ofMinutes(10));
        door.viewer(assertion("u1", "two"));

        int rows = database.read(handle -> handle.createQuery("select count(*) from assertion_used")
                .mapTo(Integer.class)
                .one());
        assertThat(rows).isEqualTo(1);
        assertThatThrownBy(() -> door.viewer(token)).isInstanceOf(Refused.class).hasMessage("expired");
    }

    @Test
    void without_a_portal_no_assertion_is_believed() {
        var closed = door(TestSettings.of());

        assertThatThrownBy(() -> closed.viewer(assertion("u1", "one"))).isInstanceOf(Refused.class);
    }

    private boolean admitted(AssertionToken token) {
        try {
            door.viewer(token);
            return true;
        } catch (Refused e) {
            return false;
        }
    }

    private PortalDoor node() {
        var settings = TestSettings.of("lunchroom.portal.issuer", "p", "lunchroom.portal.secret", SECRET);
        return door(settings);
    }

    private PortalDoor door(Settings settings) {
        var known = new KnownPortals(database, new Seal(settings), clock);
        var word = new PortalWord(
                new KeptAssertions(known, settings, clock), new Providers(known, settings, clock), settings, clock);
        return new PortalDoor(
                database,
                clock,
                word,
                new Admission(
                        new People(database, clock),
                        new GroupRules(database, new Audit(database, clock), clock),
                        List.of()));
    }

    private AssertionToken assertion(String subject, String id) throws JOSEException {
        var claims = new JWTClaimsSet.Builder()
                .issuer("p")
                .audience("http://127.0.0.1:8080/lunchroom")
                .subject(subject)
                .claim("name", "Inês Duarte")
                .issueTime(Date.from(clock.instant()))
                .expirationTime(Date.from(clock.instant().plusSeconds(120)))
                .jwtID(id)
                .build();
        var jwt = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
        jwt.sign(new MACSigner(SECRET));
        return new AssertionToken(jwt.serialize(), null);
    }
}
