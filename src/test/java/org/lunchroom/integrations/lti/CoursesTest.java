package org.lunchroom.integrations.lti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.chats.ChatState;
import org.lunchroom.chats.planning.NewChat;
import org.lunchroom.integrations.lti.choosing.Choosing;
import org.lunchroom.integrations.lti.choosing.Wish;
import org.lunchroom.integrations.lti.keys.ToolKeys;
import org.lunchroom.integrations.lti.launching.CourseRole;
import org.lunchroom.integrations.lti.launching.Launch;
import org.lunchroom.integrations.lti.launching.Refused;
import org.lunchroom.integrations.lti.places.Place;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.secrets.Seal;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.rooms.NewRoom;
import org.lunchroom.rooms.Role;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Visibility;

/** Rooms in courses: chosen, opened, shared and copied. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class CoursesTest {
    @Parameter
    TestDatabase kind;

    LtiStand lti;

    @BeforeEach
    void connect() {
        lti = new LtiStand(kind);
    }

    @AfterEach
    void close() {
        lti.close();
    }

    private Launch opened(String link, String member, String context) throws Refused {
        var asked = lti.toPlatform();
        var claims = lti.campus.launch(link, lti.member(member), asked.get("nonce"), LtiStand.TARGET);
        claims.put(LearningPlatform.LTI + "context", Map.of("id", context, "title", "Leading a team"));
        return lti.messages.read(asked.get("state"), lti.campus.signed(claims), LtiStand.AGENT);
    }

    private Launch asksToChoose(String member) throws Refused {
        var asked = lti.toPlatform();
        var claims = lti.campus.choice(lti.member(member), asked.get("nonce"), LtiStand.TARGET);
        return lti.messages.read(asked.get("state"), lti.campus.signed(claims), LtiStand.AGENT);
    }

    private UUID person(Launch launch) {
        return lti.stand.people.arrived(launch.who());
    }

    private static Wish wish(String... pairs) {
        var fields = new HashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put(pairs[i], pairs[i + 1]);
        }
        return Wish.of(fields::get);
    }

    private Choosing.Made made(Wish wish) throws Refused {
        var launch = asksToChoose("3");
        return lti.choosing.choose(lti.choosing.begin(person(launch), launch), wish);
    }

    private void carries(String link, Place place) {
        lti.campus.custom.put(link, Map.of("lunchroom_place", place.id().toString()));
    }

    private Role role(Room room, UUID person) {
        return lti.stand
                .rooms
                .membership(new org.lunchroom.identity.Viewer(person, "", java.util.Set.of("member")), room)
                .role();
    }

    @ParameterizedTest
    @CsvSource({
        "http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor, HOST",
        "Instructor, HOST",
        "http://purl.imsglobal.org/vocab/lis/v2/membership/Instructor#PrimaryInstructor, HOST",
        "http://purl.imsglobal.org/vocab/lis/v2/membership#Administrator, HOST",
        "http://purl.imsglobal.org/vocab/lis/v2/membership/Instructor#TeachingAssistant, MODERATOR",
        "http://purl.imsglobal.org/vocab/lis/v2/membership#Learner, PARTICIPANT",
        "Learner, PARTICIPANT",
        "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Instructor, PARTICIPANT",
        "http://purl.imsglobal.org/vocab/lis/v2/system/person#Administrator, PARTICIPANT",
        "http://evil.example/membership#Instructor, PARTICIPANT",
    })
    void roles_count_in_both_spellings_and_only_those_of_the_course(String named, Role role) {
        assertThat(CourseRole.of(List.of(named))).isEqualTo(role);
    }

    @Test
    void somebody_without_a_role_takes_part() {
        assertThat(CourseRole.of(List.of())).isEqualTo(Role.PARTICIPANT);
    }

    @Test
    void a_number_at_two_platforms_is_two_people_and_nobody_of_the_portals() throws Refused {
        var launch = opened("7", "4", "2");
        var here = person(launch);
        var there = lti.stand.people.arrived(org.lunchroom.integrations.lti.launching.CoursePerson.asserted(
                "https://b.example", "4", "L", null, null));
        var portal =
                lti.stand.people.arrived(org.lunchroom.identity.Asserted.of(lti.campus.issuer(), "4", "L", List.of()));

        assertThat(List.of(here, there, portal)).doesNotHaveDuplicates();
        assertThat(person(opened("7", "4", "2"))).isEqualTo(here);
    }

    @Test
    void a_platform_that_keeps_names_to_itself_shows_no_number() throws Refused {
        lti.campus.join("6", "", "Learner");

        assertThat(opened("7", "6", "2").who().name()).isEqualTo("Course member");
    }

    @Test
    void who_chooses_a_new_room_hosts_it_and_it_is_for_the_course_alone() throws Refused {
        var made = made(wish("room", "new", "title", "Leading a team", "kind", "community"));

        assertThat(made.room().title()).isEqualTo("Leading a team");
        assertThat(made.room().visibility()).isEqualTo(Visibility.INVITED);
        assertThat(made.room().tag()).startsWith("leadingateam_");
        assertThat(role(made.room(), made.by().viewer().person())).isEqualTo(Role.HOST);
    }

    @Test
    void the_platform_gets_one_link_signed_with_a_key_that_we_show() throws Refused {
        var made = made(wish("room", "new", "title", "Leading a team", "reports", "yes"));

        var answer = lti.campus.verified(lti.answers.of(made));

        assertThat(answer.getIssuer()).isEqualTo(LearningPlatform.CLIENT);
        assertThat(answer.getAudience()).containsExactly(lti.campus.issuer());
        assertThat(answer.getClaim(LearningPlatform.LTI + "message_type")).isEqualTo("LtiDeepLinkingResponse");
        assertThat(answer.getClaim(LearningPlatform.LTI + "deployment_id")).isEqualTo("1");
        assertThat(answer.getClaim("https://purl.imsglobal.org/spec/lti-dl/claim/data"))
                .isEqualTo("opaque \"data\" of the platform");
        var items = (List<?>) answer.getClaim("https://purl.imsglobal.org/spec/lti-dl/claim/content_items");
        assertThat(items).singleElement().satisfies(item -> {
            var link = (Map<?, ?>) item;
            assertThat(link.get("type")).isEqualTo("ltiResourceLink");
            assertThat(link.get("url")).isEqualTo(LtiStand.TARGET);
            assertThat(((Map<?, ?>) link.get("custom")).get("lunchroom_place"))
                    .isEqualTo(made.place().id().toString());
            assertThat(((Map<?, ?>) link.get("lineItem")).get("scoreMaximum")).hasToString("1");
        });
    }

    @Test
    void the_link_opens_its_room_for_instructor_and_learner() throws Refused {
        var made = made(wish("room", "new", "title", "Leading a team"));
        carries("7", made.place());
        var tess = opened("7", "3", "2");
        var lea = opened("7", "4", "2");

        var place = lti.places.of(tess).orElseThrow();
        lti.seats.give(place, person(tess), tess.subject(), tess.role(), false);
        lti.seats.give(place, person(lea), lea.subject(), lea.role(), false);

        assertThat(lti.places.of(lea)).contains(place);
        assertThat(role(made.room(), person(tess))).isEqualTo(Role.HOST);
        assertThat(role(made.room(), person(lea))).isEqualTo(Role.PARTICIPANT);
    }

    @Test
    void a_link_copied_within_the_course_opens_the_same_room_and_one_of_another_course_opens_none() throws Refused {
        var made = made(wish("room", "new", "title", "Leading a team"));
        carries("7", made.place());
        carries("8", made.place());
        assertThat(lti.places.of(opened("7", "3", "2"))).isPresent();

        assertThat(lti.places.of(opened("8", "4", "2")).orElseThrow().room())
                .isEqualTo(made.room().id());
        assertThat(lti.places.of(opened("8", "4", "2")).orElseThrow().link()).isEqualTo("8");
        carries("9", made.place());
        assertThat(lti.places.of(opened("9", "4", "3"))).isEmpty();
        lti.campus.custom.put("10", Map.of("lunchroom_place", "no id"));
        assertThat(lti.places.of(opened("10", "4", "2"))).isEmpty();
    }

    @Test
    void a_link_that_was_made_without_a_choice_gets_its_room_at_its_first_launch_by_an_instructor() throws Refused {
        var launch = opened("11", "3", "2");
        assertThat(lti.places.of(launch)).isEmpty();

        var made = lti.choosing.choose(
                lti.choosing.begin(person(launch), launch), wish("room", "new", "title", "Afterwards"));

        assertThat(lti.places.of(opened("11", "4", "2")).orElseThrow().room())
                .isEqualTo(made.room().id());
    }

    @Test
    void a_choice_is_made_once_and_a_wish_that_cannot_be_met_leaves_it_open() throws Refused {
        var launch = asksToChoose("3");
        var code = lti.choosing.begin(person(launch), launch);
        assertThatThrownBy(() -> lti.choosing.choose(code, wish("room", "new", "title", " ")))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> lti.choosing.choose(code, wish("room", "open", "open", "#nowhere")))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("no-such-room"));

        lti.choosing.choose(code, wish("room", "new", "title", "Leading a team"));

        assertThatThrownBy(() -> lti.choosing.choose(code, wish("room", "new", "title", "Another")))
                .isInstanceOf(Refused.class)
                .hasMessage("choice-unknown");
        assertThatThrownBy(() -> lti.choosing.chooser("made up")).hasMessage("choice-unknown");
    }

    @Test
    void in_an_open_room_of_others_instructors_take_part_like_everybody() throws Refused {
        var host = lti.stand.somebody("Adaeze Obi");
        var room = lti.stand.rooms.found(host, NewRoom.called("feedbackchat", "Feedback"));
        lti.stand.rooms.found(host, new NewRoom("board", "Board", null, null, Visibility.INVITED, null, null, null));
        assertThatThrownBy(() -> made(wish("room", "open", "open", "board"))).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> made(wish("room", "feedbackchat"))).isInstanceOf(Problem.class);

        var made = made(wish("room", "open", "open", "#feedbackchat"));
        var tess = opened("7", "3", "2");
        lti.seats.give(made.place(), person(tess), tess.subject(), tess.role(), false);

        assertThat(role(room, person(tess))).isEqualTo(Role.PARTICIPANT);
    }

    @Test
    void who_is_no_instructor_any_more_hosts_no_more_and_whom_the_host_appointed_stays() throws Refused {
        var made = made(wish("room", "new", "title", "Leading a team"));
        var tess = made.by().viewer();
        var lea = person(opened("7", "4", "2"));
        var sam = person(opened("7", "5", "2"));
        lti.seats.give(made.place(), tess.person(), "3", Role.HOST, false);
        lti.seats.give(made.place(), lea, "4", Role.HOST, false);
        lti.seats.give(made.place(), sam, "5", Role.PARTICIPANT, false);
        lti.stand.members.appoint(tess, made.room(), sam, Role.MODERATOR);

        lti.seats.give(made.place(), lea, "4", Role.PARTICIPANT, false);
        lti.seats.give(made.place(), sam, "5", Role.PARTICIPANT, false);

        assertThat(role(made.room(), lea)).isEqualTo(Role.PARTICIPANT);
        assertThat(role(made.room(), sam)).isEqualTo(Role.MODERATOR);
    }

    @Test
    void a_link_may_be_about_a_new_chat_with_a_date_which_is_announced_in_a_new_room() throws Refused {
        var made = made(wish(
                "room", "new", "title", "Giving feedback", "startsAt", "2026-12-14T19:30", "zone", "Europe/Berlin"));

        assertThat(made.chat().title()).isEqualTo("Giving feedback");
        assertThat(made.chat().startsAt()).isEqualTo(java.time.Instant.parse("2026-12-14T18:30:00Z"));
        assertThat(made.chat().state()).isEqualTo(ChatState.ANNOUNCED);
        assertThat(made.chat().room()).isEqualTo(made.room().id());
        assertThat(lti.answers.of(made)).isNotEmpty();
    }

    @Test
    void a_link_may_be_about_a_chat_that_is_planned_by_who_chooses_and_by_nobody_else() throws Refused {
        var first = made(wish("room", "new", "title", "Leading a team"));
        var tess = first.by().viewer();
        var wanted = new NewChat(
                "Delegating",
                java.time.LocalDateTime.parse("2026-12-14T19:30"),
                "Europe/Berlin",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        var chat = lti.chats.planner.schedule(tess, first.room(), wanted, null).chat();
        assertThat(lti.choosing.coming(tess)).extracting(one -> one.id()).containsExactly(chat.id());

        var made = made(wish("room", "chat:" + chat.id()));

        assertThat(made.room().id()).isEqualTo(first.room().id());
        assertThat(made.chat().state()).isEqualTo(ChatState.ANNOUNCED);
        var items = lti.campus
                .verified(lti.answers.of(made))
                .getClaim("https://purl.imsglobal.org/spec/lti-dl/claim/content_items");
        assertThat(items.toString()).contains("title=Delegating");

        var others = lti.stand.rooms.found(lti.admin, NewRoom.called("elsewhere", "Elsewhere"));
        var theirs = lti.chats.planner.schedule(lti.admin, others, wanted, null).chat();
        assertThatThrownBy(() -> made(wish("room", "chat:" + theirs.id()))).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> made(wish("room", "chat:nothing"))).isInstanceOf(Problem.class);
    }

    @Test
    void a_time_that_is_none_or_over_is_refused_and_no_room_is_made() throws Refused {
        var before = lti.stand.database.read(CoursesTest::rooms);
        for (var time : List.of("tomorrow", "2020-01-01T10:00")) {
            assertThatThrownBy(() -> made(wish("room", "new", "title", "Late", "startsAt", time, "zone", "UTC")))
                    .isInstanceOf(Problem.class);
        }
        assertThatThrownBy(() ->
                        made(wish("room", "new", "title", "Late", "startsAt", "2026-12-14T19:30", "zone", "Mars")))
                .isInstanceOf(Problem.class);
        assertThat(lti.stand.database.read(CoursesTest::rooms)).isEqualTo(before);
    }

    private static int rooms(org.jdbi.v3.core.Handle handle) {
        return handle.createQuery("select count(*) from room")
                .mapTo(Integer.class)
                .one();
    }

    @Test
    void who_was_banned_from_the_room_does_not_come_back_by_the_course() throws Refused {
        var made = made(wish("room", "new", "title", "Leading a team"));
        var tess = made.by().viewer();
        var lea = person(opened("7", "4", "2"));
        lti.seats.give(made.place(), lea, "4", Role.PARTICIPANT, false);
        lti.stand.database.run(handle -> lti.stand.members.ban(handle, tess, made.room(), lea));

        assertThat(lti.seats.give(made.place(), lea, "4", Role.PARTICIPANT, false))
                .isFalse();
    }

    @Test
    void our_keys_lie_sealed_and_one_that_lay_open_is_sealed_when_it_is_read() throws com.nimbusds.jose.JOSEException {
        var shown = lti.keys.shown();
        assertThat(kept()).hasSize(2).noneMatch(row -> row.contains("\"d\"") || row.startsWith("{"));
        var open = new com.nimbusds.jose.jwk.gen.RSAKeyGenerator(2048).keyID("before");
        var written = open.generate().toJSONString();
        lti.stand.database.run(handle -> handle.execute("update lti_key set jwk = ? where generation = 1", written));

        assertThat(lti.keys.shown().toString()).contains("before");

        assertThat(kept()).hasSize(2).noneMatch(row -> row.startsWith("{"));
        assertThat(lti.keys.shown()).isNotEqualTo(shown);
        assertThat(lti.keys.shown().toString()).contains("before");
    }

    @Test
    void keys_that_were_sealed_otherwise_are_left_out_and_two_rotations_bring_new_ones() {
        lti.keys.shown();
        var on = lti.stand;
        var elsewhere = new ToolKeys(on.database, on.clock, on.due, on.audit, new Seal(LtiStand.sealing("d")));
        assertThat(elsewhere.shown().get("keys")).isEqualTo(List.of());

        elsewhere.rotate(lti.admin);
        elsewhere.rotate(lti.admin);

        assertThat((List<?>) elsewhere.shown().get("keys")).hasSize(2);
    }

    @Test
    void where_nodes_could_not_share_a_key_to_seal_with_none_is_made_and_rotation_waits() {
        var on = lti.stand;
        var shared = new Seal(org.lunchroom.kernel.settings.TestSettings.of(
                "lunchroom.database.url", "jdbc:postgresql://127.0.0.1/lunchroom"));
        var keys = new ToolKeys(on.database, on.clock, on.due, on.audit, shared);

        assertThatThrownBy(keys::shown).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code())
                .isEqualTo("secrets-key-missing"));

        lti.keys.shown();
        var before = kept();
        on.clock.advance(java.time.Duration.ofDays(90));
        var rotation = new org.lunchroom.integrations.lti.keys.RotateKeys(keys);
        assertThat(on.due.runNext(Map.of(rotation.kind(), rotation))).isTrue();
        assertThat(kept()).isEqualTo(before);
    }

    private List<String> kept() {
        return lti.stand.database.read(handle -> handle.createQuery("select jwk from lti_key order by generation")
                .mapTo(String.class)
                .list());
    }

    @Test
    void two_keys_are_shown_and_the_old_one_for_a_day_after_the_next_signs() {
        var before = shownKeys();
        assertThat(before).hasSize(2);

        lti.keys.rotate(lti.admin);

        assertThat(shownKeys()).hasSize(3).containsAll(before);
        lti.stand.clock.advance(java.time.Duration.ofHours(25));
        assertThat(shownKeys()).hasSize(2).doesNotContain(before.get(0)).contains(before.get(1));
    }

    @SuppressWarnings("unchecked")
    private List<String> shownKeys() {
        return ((List<Map<String, Object>>) lti.keys.shown().get("keys"))
                .stream()
                        .peek(key -> assertThat(key).doesNotContainKeys("d", "p", "q"))
                        .map(key -> (String) key.get("kid"))
                        .toList();
    }
}
