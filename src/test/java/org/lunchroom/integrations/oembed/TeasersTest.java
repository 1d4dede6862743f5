package org.lunchroom.integrations.oembed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunchroom.chats.Stand;
import org.lunchroom.digests.Digest;
import org.lunchroom.digests.TestDigests;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.mail.KeptMails;
import org.lunchroom.kernel.settings.TestSettings;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.kernel.time.MovableClock;
import org.lunchroom.recap.RecapStand;
import org.lunchroom.rooms.NewRoom;
import org.lunchroom.rooms.Visibility;

/** What nobody in particular hears of a page. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class TeasersTest {
    private static final String BASE = "https://intranet.example/lunchroom";

    @Parameter
    TestDatabase kind;

    Database database;
    TestDigests digests;
    RecapStand recap;
    Stand stand;
    Viewer adaeze;
    Teasers teasers;

    @BeforeEach
    void rooms_of_all_kinds() {
        database = kind.fresh();
        var clock = MovableClock.standingAt(Stand.MORNING);
        digests = new TestDigests(database, clock, new KeptMails(clock));
        recap = digests.recap;
        stand = recap.stand;
        adaeze = stand.person("Adaeze Obi");
        teasers = teasers("true");
        room("open", Visibility.OPEN);
        room("club", Visibility.MEMBERS);
        room("board", Visibility.INVITED);
    }

    @AfterEach
    void close() {
        digests.followers.close();
        database.close();
    }

    private Teasers teasers(String on) {
        var settings = TestSettings.of(
                "lunchroom.base.url",
                BASE,
                "lunchroom.room.address",
                "https://portal.example/chats/{tag}?x=1",
                "lunchroom.oembed",
                on);
        return new Teasers(settings, stand.rooms, stand.chats, digests.digests);
    }

    private void room(String tag, Visibility visibility) {
        var title = "<b>Title</b> of \"" + tag + "\"\u0008";
        stand.rooms.found(adaeze, new NewRoom(tag, title, "Purpose of " + tag, null, visibility, null, null, null));
    }

    private void nothing(String address) {
        assertThatThrownBy(() -> teasers.of(address))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("not-found"));
    }

    @Test
    void of_an_open_room_title_and_purpose_are_told_and_nothing_in_them_is_markup() {
        var teaser = teasers.of(BASE + "/room.html?tag=open");

        assertThat(teaser.title()).isEqualTo("#open: <b>Title</b> of \"open\"");
        assertThat(teaser.html())
                .contains("&lt;b&gt;Title&lt;/b&gt; of &quot;open&quot;", "<p>Purpose of open</p>")
                .doesNotContain("<script", "style=", "<b>", "\u0008");
        assertThat(teasers.of(BASE + "/shelf.html?a=b&tag=OPEN").text()).isEqualTo("Purpose of open");
        assertThat(teasers.of("https://portal.example/chats/open?x=1").text()).isEqualTo("Purpose of open");
    }

    @Test
    void of_a_room_for_members_only_that_one_has_to_sign_in() {
        var teaser = teasers.of(BASE + "/room.html?tag=club");
        assertThat(teaser.title()).isEqualTo("Lunchroom");
        assertThat(teaser.html()).contains("Sign in to read this.").doesNotContain("Title", "Purpose");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://intranet.example/lunchroom/room.html?tag=board",
                "https://intranet.example/lunchroom/room.html?tag=nowhere",
                "https://intranet.example/lunchroom/room.html",
                "https://intranet.example/lunchroom/host.html?tag=open",
                "https://intranet.example/lunchroom/recaps/x",
                "https://intranet.example.evil.example/lunchroom/room.html?tag=open",
                "http://intranet.example/lunchroom/room.html?tag=open",
                "https://intranet.example/other/room.html?tag=open",
                "https://intranet.example/lunchroom/room.html?tag=%zz",
                "https://portal.example/chats/board?x=1",
                "javascript:alert(1)",
                "room.html?tag=open",
                "http://[",
                "mailto:a@b.example",
                "//",
            })
    void what_is_private_and_what_is_not_there_are_answered_alike(String address) {
        nothing(address);
    }

    @Test
    void a_recap_is_told_of_once_published_as_far_as_its_room_is_open() {
        var open = recapIn("open");
        var club = recapIn("club");
        var board = recapIn("board");
        stand.pass(Duration.ofDays(1));
        nothing(BASE + "/recaps/" + open);
        nothing(BASE + "/recaps/" + club);

        for (var chat : new UUID[] {open, club, board}) {
            recap.recaps.publish(adaeze, chat);
        }

        var told = teasers.of(BASE + "/recaps/" + open);
        assertThat(told.title()).isEqualTo("Recap: Giving feedback that lands");
        assertThat(told.text()).endsWith(", 30 November 2026");
        assertThat(teasers.of(BASE + "/recap.html?chat=" + open).title()).isEqualTo(told.title());
        assertThat(teasers.of(BASE + "/recaps/" + club).title()).isEqualTo("Lunchroom");
        nothing(BASE + "/recaps/" + board);
        nothing(BASE + "/recaps/" + UUID.randomUUID());
    }

    private Digest digestIn(String tag) {
        var room = stand.rooms.seen(adaeze, tag);
        return digests.with(adaeze, room, digests.post(adaeze, room, "Ask first."));
    }

    @Test
    void a_digest_is_told_of_once_published_as_far_as_its_room_is_open() {
        var open = digestIn("open");
        var club = digestIn("club");
        var board = digestIn("board");
        nothing(BASE + "/digests/" + open.id());

        for (var digest : new Digest[] {open, club, board}) {
            digests.publishing.publish(adaeze, digest.id());
        }

        var told = teasers.of(BASE + "/digests/" + open.id());
        assertThat(told.title()).isEqualTo("This week");
        assertThat(told.text()).endsWith(", 30 November 2026");
        assertThat(told.html()).doesNotContain("Ask first.");
        assertThat(teasers.of(BASE + "/digest.html?digest=" + open.id()).title())
                .isEqualTo(told.title());
        assertThat(teasers.of(BASE + "/digests/" + club.id()).title()).isEqualTo("Lunchroom");
        nothing(BASE + "/digests/" + board.id());
        nothing(BASE + "/digests/" + UUID.randomUUID());
        nothing(BASE + "/digests/x");
        nothing(BASE + "/digest.html?tag=open");
    }

    private UUID recapIn(String tag) {
        return stand.announced(adaeze, stand.rooms.seen(adaeze, tag)).id();
    }

    @Test
    void nothing_is_told_where_it_is_switched_off() {
        teasers = teasers("false");
        nothing(BASE + "/room.html?tag=open");
    }
}
