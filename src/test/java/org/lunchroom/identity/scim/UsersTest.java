package org.lunchroom.identity.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunchroom.audit.Audit;
import org.lunchroom.identity.Asserted;
import org.lunchroom.identity.SignInSettings;
import org.lunchroom.identity.Viewer;
import org.lunchroom.identity.session.Sessions;
import org.lunchroom.identity.tokens.Departures;
import org.lunchroom.identity.tokens.Tokens;
import org.lunchroom.kernel.http.JsonBody;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.settings.TestSettings;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.kernel.time.TestClock;
import org.lunchroom.people.People;

/** A portal's directory tells who is there, in which groups, and who left, in the spellings of several directories. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class UsersTest {
    private static final String PORTAL = "https://intranet.example";
    private static final String OTHER = "https://elsewhere.example";

    @Parameter
    TestDatabase kind;

    private final TestClock clock = new TestClock();
    private Database database;
    private People people;
    private Sessions sessions;
    private Users users;
    private Groups groups;

    @BeforeEach
    void open() {
        database = kind.fresh();
        people = new People(database, clock);
        var settings = new SignInSettings(TestSettings.of());
        var audit = new Audit(database, clock);
        sessions = new Sessions(database, people, clock, settings);
        var tokens = new Tokens(database, people, audit, clock, settings);
        users = new Users(database, people, new Departures(sessions, tokens), audit, clock);
        groups = new Groups(database, people, audit, clock);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static JsonObject json(String text) {
        var bytes = text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return JsonBody.object(new ByteArrayInputStream(bytes), 100_000);
    }

    private User ines() {
        return add("{'userName':'ines@x.example','externalId':'u-1','name':{'givenName':'Inês','familyName':'Duarte'},"
                + "'emails':[{'value':'ines@x.example','primary':true,'type':'work'}],'active':true}");
    }

    private User add(String said) {
        return users.add(PORTAL, UserDraft.of(json(said)));
    }

    private User patched(UUID person, String operations) {
        var body = json("{'Operations':" + operations + "}");
        return users.change(PORTAL, person, draft -> Patch.apply(body, (what, path, value) -> draft.set(path, value)));
    }

    private Group group(UUID id, String operations) {
        var body = json("{'Operations':" + operations + "}");
        return groups.change(PORTAL, id, draft -> Patch.apply(body, draft::change));
    }

    @Test
    void somebody_of_whom_it_tells_is_who_comes_with_the_portals_word_later() {
        var told = ines();
        assertThat(told.name()).isEqualTo("Inês Duarte");

        var came = people.arrived(Asserted.of(PORTAL, "u-1", "Inês Duarte", Set.of()));
        assertThat(came).isEqualTo(told.person());
        assertThat(users.isOf(PORTAL)).isTrue();
        assertThat(users.isOf(OTHER)).isFalse();
        assertThat(users.refuses(PORTAL, "u-1")).isFalse();
        assertThat(users.groups(PORTAL, "nobody")).isEmpty();
    }

    @Test
    void who_was_here_before_is_the_same_person() {
        var came = people.arrived(Asserted.of(PORTAL, "u-1", "I. Duarte", Set.of()));
        assertThat(ines().person()).isEqualTo(came);
        assertThat(people.name(came)).contains("Inês Duarte");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{'op':'Replace','path':'active','value':'False'}]",
                "[{'op':'replace','value':{'active':false}}]",
                "[{'op':'replace','path':'urn:ietf:params:scim:schemas:core:2.0:User:active','value':false}]"
            })
    void who_is_not_active_is_out_at_once_and_does_not_come_in(String operations) {
        var person = ines().person();
        var session = sessions.open(new Viewer(person, "Inês Duarte", Set.of("member")));
        var stream = sessions.lasting(session.token());
        assertThat(stream.getAsBoolean()).isTrue();

        assertThat(patched(person, operations).active()).isFalse();
        assertThat(sessions.viewer(session.token())).isEmpty();
        assertThat(stream.getAsBoolean()).isFalse();
        assertThat(users.refuses(PORTAL, "u-1")).isTrue();

        patched(person, "[{'op':'add','path':'active','value':true}]");
        assertThat(users.refuses(PORTAL, "u-1")).isFalse();
    }

    @Test
    void who_is_removed_is_found_no_more_stays_out_and_may_be_told_of_anew() {
        var person = ines().person();
        var session = sessions.open(new Viewer(person, "Inês Duarte", Set.of("member")));
        users.remove(PORTAL, person);

        assertThat(sessions.viewer(session.token())).isEmpty();
        assertThat(users.refuses(PORTAL, "u-1")).isTrue();
        assertThat(users.page(PORTAL, null, 0, 10)).isEmpty();
        assertThat(users.count(PORTAL)).isZero();
        assertThatThrownBy(() -> users.find(PORTAL, person)).isInstanceOf(Problem.class);
        assertThat(people.name(person)).as("what they wrote keeps its name").contains("Inês Duarte");

        assertThat(ines().person()).isEqualTo(person);
        assertThat(users.refuses(PORTAL, "u-1")).isFalse();
    }

    @Test
    void a_name_of_somebody_who_left_may_be_anothers() {
        users.remove(PORTAL, ines().person());
        var second = add("{'userName':'INES@x.example','externalId':'u-2','displayName':'Inês Lopes'}");

        assertThat(users.called(PORTAL, "ines@X.example")).containsExactly(users.find(PORTAL, second.person()));
        assertThat(users.refuses(PORTAL, "u-1")).isTrue();
        assertThat(users.refuses(PORTAL, "u-2")).isFalse();
    }

    @Test
    void names_and_addresses_follow_the_directory() {
        var person = ines().person();
        var after = patched(
                person,
                "[{'op':'Replace','path':'name.familyName','value':'Lopes'},"
                        + "{'op':'Replace','path':'emails[type eq \\\"work\\\"].value','value':'lopes@x.example'},"
                        + "{'op':'Add','path':'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department',"
                        + "'value':'HR'}]");
        assertThat(after.name()).isEqualTo("Inês Lopes");
        assertThat(after.mail()).isEqualTo("lopes@x.example");
        assertThat(people.name(person)).contains("Inês Lopes");

        var put = users.change(
                PORTAL,
                person,
                draft -> draft.become(UserDraft.of(json("{'userName':'lopes','displayName':'I. Lopes'}"))));
        assertThat(put.name()).isEqualTo("I. Lopes");
        assertThat(put.mail()).isNull();
        assertThat(put.externalId()).isEqualTo("u-1");
    }

    @Test
    void one_portals_directory_says_nothing_of_anothers_people() {
        var person = ines().person();
        assertThatThrownBy(() -> users.find(OTHER, person)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> users.remove(OTHER, person)).isInstanceOf(Problem.class);
        assertThat(users.add(OTHER, UserDraft.of(json("{'userName':'ines@x.example','externalId':'u-1'}")))
                        .person())
                .isNotEqualTo(person);
        var group = groups.add(
                OTHER, GroupDraft.of(json("{'displayName':'Leads','members':[{'value':'" + person + "'}]}")));
        assertThat(group.members()).isEmpty();
    }

    @Test
    void what_it_may_not_say_is_refused_by_attribute() {
        var person = ines().person();
        assertThatThrownBy(this::ines).hasMessageContaining("userName");
        assertThatThrownBy(() -> add("{'userName':' '}")).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> add("{'userName':'a\\u0000b'}")).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> add("{'userName':'" + "x".repeat(256) + "'}")).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> patched(person, "[{'op':'replace','path':'externalId','value':'u-9'}]"))
                .hasMessageContaining("known by it");
        assertThatThrownBy(() -> patched(person, "[{'op':'replace','path':'active','value':'maybe'}]"))
                .hasMessageContaining("true or false");
        assertThatThrownBy(() -> patched(person, "[{'op':'copy','path':'active'}]"))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> patched(person, "'x'")).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> patched(person, "[{'op':'replace','value':'x'}]"))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> json("[1]")).isInstanceOf(Problem.class);
    }

    @Test
    void groups_are_those_of_the_directory_and_follow_it() {
        var person = ines().person();
        var group = groups.add(
                PORTAL,
                GroupDraft.of(json("{'displayName':'Leads','members':[{'value':'" + person + "'},{'value':'x'}]}")));
        assertThat(group.members()).containsExactly(person);
        assertThat(people.groups(person)).containsExactly("Leads");
        assertThat(users.groups(PORTAL, "u-1")).contains(Set.of("Leads"));

        group(group.id(), "[{'op':'Replace','path':'displayName','value':'Team leads'}]");
        assertThat(people.groups(person)).containsExactly("Team leads");
        group(group.id(), "[{'op':'Remove','path':'members[value eq \\\"" + person + "\\\"]'}]");
        assertThat(people.groups(person)).isEmpty();
        group(group.id(), "[{'op':'Add','path':'members','value':[{'value':'" + person + "'}]}]");
        assertThat(people.groups(person)).containsExactly("Team leads");
        group(group.id(), "[{'op':'Remove','path':'members','value':[{'value':'" + UUID.randomUUID() + "'}]}]");
        assertThat(people.groups(person)).containsExactly("Team leads");
        group(group.id(), "[{'op':'Remove','path':'members'}]");
        assertThat(people.groups(person)).isEmpty();
        group(group.id(), "[{'op':'Replace','value':{'members':[{'value':'" + person + "'}]}}]");

        users.remove(PORTAL, person);
        assertThat(groups.find(PORTAL, group.id()).members()).isEmpty();
        assertThatThrownBy(() -> groups.add(PORTAL, GroupDraft.of(json("{'displayName':'Team leads'}"))))
                .hasMessageContaining("displayName");
        groups.remove(PORTAL, group.id());
        assertThat(groups.count(PORTAL)).isZero();
    }

    @Test
    void one_looks_for_one_attribute_and_nothing_else() {
        assertThat(Filter.of("userName Eq \"a\\\"b\"", "username")).contains(new Filter("username", "a\"b"));
        assertThat(Filter.of(" ", "username")).isEmpty();
        for (var wrong : new String[] {
            "userName sw \"a\"", "password eq \"a\"", "userName eq \"a\" or active eq true", "x".repeat(2000)
        }) {
            assertThatThrownBy(() -> Filter.of(wrong, "username")).as(wrong).isInstanceOf(Problem.class);
        }
    }
}
