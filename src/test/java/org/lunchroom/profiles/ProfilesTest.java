package org.lunchroom.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.files.vault.Parts;
import org.lunchroom.files.vault.Vault;
import org.lunchroom.files.vault.Vaults;
import org.lunchroom.identity.GuestIds;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.settings.TestSettings;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.people.Languages;
import org.lunchroom.people.hours.Hours;
import org.lunchroom.people.hours.Span;
import org.lunchroom.people.hours.WorkingHours;
import org.lunchroom.profiles.NewProfile.Audiences;
import org.lunchroom.rooms.NewRoom;
import org.lunchroom.rooms.Role;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.TestRooms;
import org.lunchroom.rooms.Visibility;

/** What people show of themselves and to whom, on both databases. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ProfilesTest {
    @Parameter
    TestDatabase kind;

    @TempDir
    Path data;

    TestRooms stand;
    Profiles profiles;
    Photos photos;
    Vault vault;
    WorkingHours hours;
    Viewer ines;
    Viewer mate;
    Viewer stranger;
    Room room;

    @BeforeEach
    void open() {
        stand = new TestRooms(kind);
        var settings = TestSettings.of("lunchroom.data.dir", data.toString());
        vault = Vaults.of(settings, new Parts(settings, stand.clock), stand.clock);
        hours = new WorkingHours(stand.database);
        profiles = new Profiles(stand.database, stand.people, new Languages(stand.database, TestSettings.of()), hours);
        photos = new Photos(stand.database, vault);
        ines = stand.somebody("Ines Kovac");
        mate = stand.somebody("Mate Horvat");
        stranger = stand.somebody("Sam Stranger");
        room = stand.rooms.found(
                ines, new NewRoom("course", "Course", null, null, Visibility.INVITED, null, null, null));
        stand.members.appoint(ines, room, mate.person(), Role.PARTICIPANT);
    }

    @AfterEach
    void close() {
        stand.close();
    }

    private static Audiences all(Audience audience) {
        return new Audiences(audience, audience, audience, audience, audience, audience, audience);
    }

    private static NewProfile profile(Audience audience) {
        return new NewProfile(
                "Branch lead",
                "Listens first.",
                List.of("Feedback", "#Story telling"),
                List.of("Facilitation"),
                List.of("de", "hr"),
                all(audience));
    }

    private List<UUID> found(Viewer viewer, String text, String interest, String help) {
        return profiles.directory(viewer, WhichPeople.of(text, interest, help, null, null)).people().stream()
                .map(one -> one.person().id())
                .toList();
    }

    @Test
    void somebody_who_said_nothing_is_a_name_and_stands_in_no_directory() {
        assertThat(profiles.mine(ines).said()).isFalse();
        assertThat(profiles.mine(ines).profile().languages()).containsExactly("en");
        assertThat(profiles.of(mate, ines.person()))
                .hasNoNullFieldsOrPropertiesExcept(
                        "title", "about", "interests", "helps", "languages", "hours", "photo");
        assertThat(profiles.of(mate, ines.person()).languages()).isNull();
        assertThat(found(mate, "", null, null)).isEmpty();
    }

    @Test
    void who_shares_a_room_sees_what_is_for_members_and_others_do_not_even_see_that_it_is_there() {
        profiles.put(ines, profile(Audience.MEMBERS));

        var seen = profiles.of(mate, ines.person());
        assertThat(seen.interests()).containsExactly("Feedback", "Story-telling");
        assertThat(seen.title()).isEqualTo("Branch lead");
        assertThat(profiles.of(stranger, ines.person()))
                .isEqualTo(new ShownProfile(seen.person(), null, null, null, null, null, null, null));
        assertThat(profiles.asSeenBy(ines, Audience.ALL)).isEqualTo(profiles.of(stranger, ines.person()));
        assertThat(profiles.asSeenBy(ines, Audience.MEMBERS)).isEqualTo(seen);
    }

    @Test
    void who_leaves_the_room_or_is_banned_sees_it_no_more() {
        profiles.put(ines, profile(Audience.MEMBERS));
        assertThat(profiles.of(mate, ines.person()).title()).isNotNull();

        stand.members.appoint(ines, room, mate.person(), Role.BANNED);
        assertThat(profiles.of(mate, ines.person()).title()).isNull();
        assertThat(found(mate, "", null, null)).isEmpty();
    }

    @Test
    void each_field_has_its_own_audience_and_private_is_for_nobody_else() {
        profiles.put(
                ines,
                new NewProfile(
                        "Branch lead",
                        "Listens first.",
                        List.of("feedback"),
                        List.of("facilitation"),
                        List.of("de"),
                        new Audiences(
                                Audience.ALL,
                                Audience.PRIVATE,
                                Audience.MEMBERS,
                                Audience.PRIVATE,
                                Audience.ALL,
                                Audience.PRIVATE,
                                Audience.ALL)));
        hours.put(ines.person(), week());

        var members = profiles.of(mate, ines.person());
        assertThat(members.about()).isNull();
        assertThat(members.helps()).isNull();
        assertThat(members.hours()).isNull();
        assertThat(members.interests()).containsExactly("feedback");
        assertThat(profiles.of(stranger, ines.person()).interests()).isNull();
        assertThat(profiles.of(stranger, ines.person()).title()).isEqualTo("Branch lead");
        assertThat(profiles.mine(ines).profile().about()).isEqualTo("Listens first.");
        assertThat(profiles.mine(ines).audiences())
                .containsEntry("about", "private")
                .containsEntry("title", "all");
    }

    private static Hours week() {
        var day = new Span(LocalTime.of(9, 0), LocalTime.of(17, 0));
        return new Hours(ZoneId.of("Europe/Zagreb"), Map.of(DayOfWeek.MONDAY, List.of(day)));
    }

    @Test
    void hours_are_shown_to_whom_they_are_for() {
        profiles.put(ines, profile(Audience.MEMBERS));
        hours.put(ines.person(), week());

        assertThat(profiles.of(mate, ines.person()).hours().zone()).isEqualTo("Europe/Zagreb");
        assertThat(profiles.of(stranger, ines.person()).hours()).isNull();
    }

    @Test
    void people_are_found_by_interest_by_what_they_help_with_and_by_words() {
        profiles.put(ines, profile(Audience.ALL));

        assertThat(found(stranger, "", "FEEDBACK", null)).containsExactly(ines.person());
        assertThat(found(stranger, "", "story telling", null)).containsExactly(ines.person());
        assertThat(found(stranger, "", null, "facilitation")).containsExactly(ines.person());
        assertThat(found(stranger, "", null, "feedback")).isEmpty();
        assertThat(found(stranger, "branch", null, null)).containsExactly(ines.person());
        assertThat(found(stranger, "kováč", null, null)).containsExactly(ines.person());
        assertThat(found(stranger, "%", null, null)).isEmpty();
    }

    @Test
    void what_is_hidden_is_found_by_no_search() {
        profiles.put(ines, profile(Audience.MEMBERS));
        profiles.put(mate, new NewProfile(null, null, null, List.of("secrets"), null, all(Audience.PRIVATE)));

        for (var text : List.of("branch", "listens", "feedback", "facilitation", "ines", "hr")) {
            assertThat(found(stranger, text, null, null)).as(text).isEmpty();
        }
        assertThat(found(stranger, "", "feedback", null)).isEmpty();
        assertThat(found(ines, "secrets", null, null)).isEmpty();
        assertThat(found(ines, "", null, "secrets")).isEmpty();
        assertThat(found(mate, "", null, "secrets")).containsExactly(mate.person());
    }

    @Test
    void a_name_finds_only_who_shows_something_and_their_shown_title_finds_no_hidden_interest() {
        profiles.put(
                ines,
                new NewProfile(
                        "Lead",
                        null,
                        List.of("juggling"),
                        null,
                        null,
                        new Audiences(Audience.ALL, null, Audience.PRIVATE, null, null, null, null)));

        assertThat(found(stranger, "ines", null, null)).containsExactly(ines.person());
        assertThat(found(stranger, "juggling", null, null)).isEmpty();
        assertThat(found(stranger, "", "juggling", null)).isEmpty();
    }

    @Test
    void pages_go_by_name_and_hidden_people_leave_no_gap() {
        for (int i = 0; i < 9; i++) {
            var somebody = stand.somebody("Person " + i);
            profiles.put(somebody, profile(i % 3 == 0 ? Audience.PRIVATE : Audience.ALL));
        }
        var names = new java.util.ArrayList<String>();
        UUID after = null;
        do {
            var page = profiles.directory(stranger, WhichPeople.of("", null, null, after, 4));
            page.people().forEach(one -> names.add(one.person().name()));
            assertThat(page.people()).hasSizeBetween(2, 4);
            after = page.after();
        } while (after != null);
        assertThat(names).containsExactly("Person 1", "Person 2", "Person 4", "Person 5", "Person 7", "Person 8");
    }

    @Test
    void somebody_whom_their_portal_sent_away_stands_in_it_no_more() {
        profiles.put(ines, profile(Audience.ALL));
        assertThat(found(stranger, "", null, null)).containsExactly(ines.person());
        stand.people.left(ines.person());

        assertThat(found(stranger, "", null, null)).isEmpty();
    }

    @Test
    void all_of_it_is_forgotten_at_ones_word() {
        profiles.put(ines, profile(Audience.ALL));
        hours.put(ines.person(), week());
        profiles.forget(ines);

        assertThat(profiles.mine(ines).said()).isFalse();
        assertThat(found(stranger, "", null, null)).isEmpty();
        assertThat(hours.of(ines.person())).isEmpty();
    }

    @Test
    void what_would_begin_another_line_in_a_mail_becomes_a_space() {
        profiles.put(
                ines,
                new NewProfile(
                        "Lead\r\nBcc: all@northwind.example\u2028x",
                        "One\nTwo\r\u0000Three \u202Egnp.exe",
                        List.of("a\r\nX-Spam: no"),
                        List.of("b\u0085c"),
                        List.of("de"),
                        all(Audience.ALL)));

        var seen = profiles.of(stranger, ines.person());
        assertThat(seen.title()).isEqualTo("Lead Bcc: all@northwind.example x");
        assertThat(seen.about()).isEqualTo("One\nTwo Three gnp.exe");
        assertThat(seen.interests()).containsExactly("a-X-Spam:-no");
        assertThat(seen.helps()).containsExactly("b-c");
    }

    @Test
    void too_much_and_languages_that_do_not_exist_are_refused_by_field() {
        refused("title", new NewProfile("x".repeat(81), null, null, null, null, null));
        refused("about", new NewProfile(null, "x".repeat(501), null, null, null, null));
        refused("interests", new NewProfile(null, null, Collections.nCopies(21, "x"), null, null, null));
        refused("helps", new NewProfile(null, null, null, List.of("x".repeat(61)), null, null));
        refused("languages", new NewProfile(null, null, null, null, List.of("Klingon"), null));
        refused("languages", new NewProfile(null, null, null, null, Collections.nCopies(21, "de"), null));
    }

    private void refused(String field, NewProfile wanted) {
        assertThatThrownBy(() -> profiles.put(ines, wanted))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.field()).contains(field));
    }

    @Test
    void a_photo_is_small_a_jpeg_and_for_those_whom_it_is_for() throws IOException {
        photos.put(ines.person(), new ByteArrayInputStream(picture(2_000, 1_000)));

        var content = photos.content(mate.person(), ines.person());
        assertThat(profiles.of(mate, ines.person()).photo()).hasToString(content);
        var bytes = new ByteArrayOutputStream();
        vault.read(content, 0, vault.size(content), bytes);
        var image = ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
        assertThat(image.getWidth()).isEqualTo(640);
        assertThat(profiles.of(stranger, ines.person()).photo()).isNull();
        hidden(stranger.person());

        profiles.put(ines, profile(Audience.ALL));
        assertThat(photos.content(stranger.person(), ines.person())).isEqualTo(content);
        hidden(GuestIds.next());
        profiles.put(ines, profile(Audience.PRIVATE));
        hidden(mate.person());
    }

    private void hidden(UUID viewer) {
        assertThatThrownBy(() -> photos.content(viewer, ines.person()))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.status()).isEqualTo(404));
    }

    @Test
    void a_new_photo_replaces_the_old_one_which_is_gone_and_keeps_its_audience() {
        photos.put(ines.person(), new ByteArrayInputStream(picture(40, 40)));
        var first = photos.content(ines.person(), ines.person());
        profiles.put(ines, profile(Audience.PRIVATE));
        photos.put(ines.person(), new ByteArrayInputStream(picture(50, 50)));

        assertThat(photos.content(ines.person(), ines.person())).isNotEqualTo(first);
        hidden(mate.person());
        assertThatThrownBy(() -> vault.size(first)).isInstanceOf(IOException.class);
        photos.remove(ines.person());
        assertThat(profiles.mine(ines).profile().photo()).isNull();
    }

    @Test
    void what_is_no_picture_is_refused_and_the_photo_before_stays() {
        photos.put(ines.person(), new ByteArrayInputStream(picture(40, 40)));
        for (var wrong : List.of("<svg onload=alert(1)>", "", "GIF89a\u0000\u0000")) {
            assertThatThrownBy(() ->
                            photos.put(ines.person(), new ByteArrayInputStream(wrong.getBytes(StandardCharsets.UTF_8))))
                    .isInstanceOf(Problem.class);
        }
        assertThat(profiles.mine(ines).profile().photo()).isNotNull();
    }

    private static byte[] picture(int width, int height) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
