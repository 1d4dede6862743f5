package org.lunchroom.integrations.lti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.courses.Cohort;
import org.lunchroom.courses.NewCohort;
import org.lunchroom.identity.Viewer;
import org.lunchroom.integrations.lti.choosing.Choosing;
import org.lunchroom.integrations.lti.choosing.Wish;
import org.lunchroom.integrations.lti.launching.CoursePerson;
import org.lunchroom.integrations.lti.launching.Launch;
import org.lunchroom.integrations.lti.launching.Refused;
import org.lunchroom.integrations.lti.places.Place;
import org.lunchroom.journal.Followers;
import org.lunchroom.journal.Hints;
import org.lunchroom.kernel.outbound.TestSite;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.rooms.NewMessage;
import org.lunchroom.rooms.Role;

/** Between launches: the course's list is followed, who took part is told, and a platform connects itself. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ServicesTest {
    @Parameter
    TestDatabase kind;

    LtiStand lti;
    Choosing.Made made;

    @BeforeEach
    void course() throws Refused {
        lti = new LtiStand(kind);
        made = lti.choosing.choose(begun(), wish(true));
        lti.campus.custom.put("7", Map.of("lunchroom_place", made.place().id().toString()));
    }

    @AfterEach
    void close() {
        lti.close();
    }

    private String begun() throws Refused {
        var asked = lti.toPlatform();
        var claims = lti.campus.choice(lti.member("3"), asked.get("nonce"), LtiStand.TARGET);
        var launch = lti.messages.read(asked.get("state"), lti.campus.signed(claims), LtiStand.AGENT);
        return lti.choosing.begin(lti.stand.people.arrived(launch.who()), launch);
    }

    private static Wish wish(boolean reports) {
        var fields = new HashMap<>(Map.of("room", "new", "title", "Leading a team"));
        if (reports) {
            fields.put("reports", "yes");
        }
        return Wish.of(fields::get);
    }

    private Place opens(String member) throws Refused {
        var asked = lti.toPlatform();
        var claims = lti.campus.launch("7", lti.member(member), asked.get("nonce"), LtiStand.TARGET);
        Launch launch = lti.messages.read(asked.get("state"), lti.campus.signed(claims), LtiStand.AGENT);
        var place = lti.places.of(launch).orElseThrow();
        var person = lti.stand.people.arrived(launch.who());
        assertThat(lti.seats.give(place, person, launch.subject(), launch.role(), false))
                .isTrue();
        lti.errands.readList(place);
        return place;
    }

    private UUID person(String member) {
        return lti.stand.people.expected(CoursePerson.asserted(lti.campus.issuer(), member, "", null, null));
    }

    private boolean reads(String member) {
        return lti.stand.rooms.reads(viewer(member), made.room());
    }

    private Viewer viewer(String member) {
        return new Viewer(person(member), "", Set.of("member"));
    }

    @Test
    void who_is_on_the_list_is_in_before_they_ever_came_and_who_leaves_it_is_out() throws Refused {
        opens("3");
        lti.runErrands();

        assertThat(lti.campus.site.asked).contains("/members?course=2", "/members?course=2&from=2");
        assertThat(reads("4")).isTrue();
        assertThat(reads("5")).isTrue();
        assertThat(lti.stand.people.find(person("5")).name()).isEqualTo("Sam Holdout");

        lti.campus.members.remove("5");
        lti.stand.clock.advance(Duration.ofHours(7));
        lti.runErrands();

        assertThat(reads("4")).isTrue();
        assertThat(reads("5")).isFalse();
    }

    @Test
    void short_role_names_of_the_list_count_like_the_whole_ones_of_a_launch() throws Refused {
        lti.campus.join("8", "Ida Second", "Instructor");
        opens("3");
        lti.runErrands();

        assertThat(lti.stand.rooms.membership(viewer("8"), made.room()).role()).isEqualTo(Role.HOST);
        assertThat(lti.stand.rooms.membership(viewer("4"), made.room()).role()).isEqualTo(Role.PARTICIPANT);
    }

    @Test
    void a_list_that_fails_in_the_middle_or_leads_away_changes_nothing() throws Refused {
        opens("3");
        lti.runErrands();
        lti.campus.members.remove("5");
        lti.campus.site.forget("/members");
        lti.campus.site.page("/members", exchange -> {
            exchange.getResponseHeaders().add("Link", "<https://evil.example/members>; rel=\"next\"");
            TestSite.send(exchange, 200, "application/json", "{\"members\":[]}".getBytes(StandardCharsets.UTF_8));
        });
        lti.stand.clock.advance(Duration.ofHours(7));
        lti.runErrands();
        assertThat(reads("5")).isTrue();

        lti.campus.site.forget("/members");
        lti.campus.site.content("/members", "application/json", "{\"members\":[]}".getBytes(StandardCharsets.UTF_8));
        lti.stand.clock.advance(Duration.ofHours(7));
        lti.runErrands();
        assertThat(reads("4")).isTrue();
    }

    @Test
    void who_is_in_the_room_by_their_host_stays_when_the_course_ends_for_others() throws Refused {
        opens("3");
        lti.runErrands();
        var guest = lti.stand.somebody("Adaeze Obi");
        lti.stand.members.appoint(made.by().viewer(), made.room(), guest.person(), Role.MODERATOR);
        lti.campus.members.remove("4");
        lti.stand.clock.advance(Duration.ofHours(7));
        lti.runErrands();

        assertThat(reads("4")).isFalse();
        assertThat(lti.stand.rooms.runs(guest, made.room())).isTrue();
    }

    @Test
    void a_cohorts_roster_follows_the_list_and_who_is_on_it_by_hand_stays() throws Refused {
        var tess = made.by().viewer();
        var wanted = lti.courses.twoDays();
        var cohort = lti.courses.make(new NewCohort(
                wanted.title(),
                wanted.tag(),
                wanted.zone(),
                null,
                null,
                wanted.sessions(),
                List.of(tess.person()),
                null,
                false));
        var fields = Map.of("room", wanted.tag());
        made = lti.choosing.choose(begun(), Wish.of(fields::get));
        lti.campus.custom.put("7", Map.of("lunchroom_place", made.place().id().toString()));
        lti.courses.roster.add(lti.courses.jens, wanted.tag(), lti.courses.priya.person());
        opens("3");
        lti.runErrands();
        assertThat(onRoster(cohort)).containsExactlyInAnyOrder("Lea Holdout", "Sam Holdout", "Priya Nair");
        assertThat(reads("5")).isTrue();

        lti.campus.members.remove("5");
        lti.stand.clock.advance(Duration.ofHours(7));
        lti.runErrands();

        assertThat(onRoster(cohort)).containsExactlyInAnyOrder("Lea Holdout", "Priya Nair");
        assertThat(reads("5")).isFalse();
    }

    private List<String> onRoster(Cohort cohort) {
        return lti.stand.database.read(handle -> handle.createQuery(
                        "select p.name from roster_place r join person p on p.id = r.person where r.cohort = :cohort")
                .bind("cohort", cohort.id())
                .mapTo(String.class)
                .list());
    }

    @Test
    void an_address_that_a_platform_names_opens_no_cohort_that_expects_somebody_with_it() {
        var cohort = lti.courses.make(lti.courses.twoDays());
        lti.courses.roster.bring(
                lti.courses.jens,
                "leadership7",
                "name;email;id\nJo;jo@corp.example;4\n".getBytes(StandardCharsets.UTF_8),
                false);

        var lea = lti.courses.arriving.arrived(
                CoursePerson.asserted(lti.campus.issuer(), "4", "Jo", "jo@corp.example", null));
        assertThat(lti.stand.rooms.reads(new Viewer(lea, "", Set.of("member")), lti.courses.room(cohort)))
                .isFalse();

        var jo = lti.courses.signsIn("4", "Jo", "jo@corp.example");
        assertThat(lti.stand.rooms.reads(jo, lti.courses.room(cohort))).isTrue();
    }

    @Test
    void a_list_is_not_read_at_every_launch_of_a_lecture_hall() throws Refused {
        opens("3");
        lti.runErrands();
        long before = lists();
        opens("4");
        opens("5");
        lti.runErrands();
        assertThat(lists()).isEqualTo(before);

        lti.stand.clock.advance(Duration.ofMinutes(3));
        opens("4");
        lti.runErrands();
        assertThat(lists()).isGreaterThan(before);
    }

    private long lists() {
        return lti.campus.site.asked.stream()
                .filter(path -> path.startsWith("/members"))
                .count();
    }

    private void posts(String member) {
        lti.stand.messages.post(
                viewer(member),
                made.room(),
                NewMessage.of("I tried it."),
                UUID.randomUUID().toString());
        try (var followers = new Followers(lti.stand.database, new Hints(), List.of(lti.participation))) {
            followers.catchUp();
        }
        lti.runErrands();
    }

    @Test
    void who_posts_is_complete_once_and_of_others_nothing_is_told() throws Refused {
        opens("4");
        opens("5");

        posts("4");
        posts("4");

        assertThat(lti.campus.scores).singleElement().satisfies(score -> {
            assertThat(score.getString("userId")).isEqualTo("4");
            assertThat(score.getInt("scoreGiven")).isEqualTo(1);
            assertThat(score.getInt("scoreMaximum")).isEqualTo(1);
            assertThat(score.getString("activityProgress")).isEqualTo("Completed");
            assertThat(score.getString("gradingProgress")).isEqualTo("FullyGraded");
            assertThat(score.getString("timestamp")).endsWith("Z");
        });
        assertThat(lti.campus.items).singleElement().satisfies(item -> {
            assertThat(item.getString("resourceLinkId")).isEqualTo("7");
            assertThat(item.getString("label")).isEqualTo("Leading a team");
        });
    }

    @Test
    void where_nobody_wanted_it_a_course_hears_nothing() throws Refused {
        made = lti.choosing.choose(begun(), wish(false));
        lti.campus.custom.put("7", Map.of("lunchroom_place", made.place().id().toString()));
        opens("4");
        posts("4");

        assertThat(lti.campus.scores).isEmpty();
    }

    @Test
    void what_a_platform_does_not_take_is_tried_again() throws Refused {
        opens("4");
        lti.runErrands();
        lti.campus.servicesAway = true;
        posts("4");
        assertThat(lti.campus.scores).isEmpty();

        lti.campus.servicesAway = false;
        lti.runErrands();
        assertThat(lti.campus.scores).isEmpty();
        lti.stand.clock.advance(Duration.ofMinutes(2));
        lti.runErrands();

        assertThat(lti.campus.scores).hasSize(1);
    }

    @Test
    void leave_is_asked_for_once_and_also_after_our_keys_moved_on() throws Refused {
        opens("3");
        lti.runErrands();
        lti.keys.rotate(lti.admin);
        posts("4");

        assertThat(lti.campus.grants).doesNotHaveDuplicates().hasSize(3);
        assertThat(lti.campus.scores).hasSize(1);
    }

    @Test
    void a_platform_that_was_invited_connects_itself_once() throws Refused {
        lti.platforms.disconnect(lti.admin, lti.platform.id());
        var address = lti.invitations.invite(lti.admin).address();
        var code = address.substring(address.indexOf('=') + 1);

        var platform =
                lti.registration.register(code, lti.campus.site.address("/openid-configuration"), "leave-to-register");

        assertThat(platform.issuer()).isEqualTo(lti.campus.issuer());
        assertThat(platform.clientId()).isEqualTo(LearningPlatform.CLIENT);
        assertThat(lti.platforms.deployments(platform.id())).containsExactly("1");
        var asked = lti.campus.registrations.get(0);
        assertThat(asked.getString("initiate_login_uri")).isEqualTo(LtiStand.BASE + "/lti/login");
        assertThat(asked.getString("jwks_uri")).isEqualTo(LtiStand.BASE + "/lti/keys");
        assertThat(asked.getString("token_endpoint_auth_method")).isEqualTo("private_key_jwt");
        assertThatThrownBy(() -> lti.registration.register(
                        code, lti.campus.site.address("/openid-configuration"), "leave-to-register"))
                .hasMessage("invitation-unknown");
    }

    @Test
    void a_registration_that_is_not_right_is_refused_and_asks_nobody_it_may_not() {
        assertThatThrownBy(() -> lti.registration.register(null, "http://127.0.0.1/", "x"))
                .hasMessage("invitation-missing");
        notRegistered("registration-NOT_ALLOWED", "http://169.254.169.254/latest", "x");
        notRegistered("registration-ADDRESS", "file:///etc/passwd", "x");
        notRegistered("registration-status-401", lti.campus.site.address("/openid-configuration"), "wrong");
        lti.campus.site.content(
                "/other", "application/json", "{\"issuer\":\"https://lms.example\"}".getBytes(StandardCharsets.UTF_8));
        notRegistered("issuer-elsewhere", lti.campus.site.address("/other"), "x");
        lti.campus.site.content("/page", "text/html", "<p>".getBytes(StandardCharsets.UTF_8));
        notRegistered("registration-no-json", lti.campus.site.address("/page"), "x");
    }

    private void notRegistered(String reason, String configuration, String leave) {
        var address = lti.invitations.invite(lti.admin).address();
        var code = address.substring(address.indexOf('=') + 1);
        assertThatThrownBy(() -> lti.registration.register(code, configuration, leave))
                .isInstanceOf(Refused.class)
                .hasMessage(reason);
    }
}
