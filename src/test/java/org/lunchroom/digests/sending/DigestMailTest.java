package org.lunchroom.digests.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.bookmarks.Audience;
import org.lunchroom.digests.Edit;
import org.lunchroom.digests.TestDigests;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.mail.KeptMails;
import org.lunchroom.kernel.mail.PostOffice;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.sql.TestDatabase;

/** Digests by mail, through a real SMTP server, on both databases. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class DigestMailTest extends Mailroom {
    @Test
    void every_member_with_an_address_gets_one_and_nobody_else() throws Exception {
        var digest = published();
        assertThat(test.deliver()).isZero();
        test.pass(UNDO);

        assertThat(recipients()).containsExactly("ines.kovac@northwind.example", "tom.okafor@northwind.example");
        assertThat(test.states(digest)).containsExactly(Map.entry("sent", 2));
        test.pass(Duration.ofHours(1));
        assertThat(smtp.getReceivedMessages()).hasSize(2);
    }

    @Test
    void it_says_the_same_as_text_and_as_html_in_which_nothing_anybody_wrote_is_markup() throws Exception {
        sent();
        var mail = toTom();

        assertThat(mail.getSubject()).isEqualTo("This week");
        assertThat(mail.getFrom()[0].toString()).isEqualTo("Lunchroom <lunchroom@northwind.example>");
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
        var text = part(mail, 0);
        var html = part(mail, 1);
        assertThat(text).contains("Tom Okafor in #feedbackchat", "Worth it.", "Say <b>it</b> the same day", "min read");
        assertThat(html)
                .contains("Say &lt;b&gt;it&lt;/b&gt; the <em>same day</em> &amp;")
                .doesNotContain("<script", "<b>it");
        assertThat(html).contains("You get this because you are a member of #feedbackchat.");
    }

    @Test
    void who_leaves_between_publishing_and_sending_gets_nothing() throws Exception {
        var digest = published();
        test.stand.pass(UNDO);
        test.members.remove(ines, room, tom.person());
        clock.advance(Duration.ofSeconds(3));
        var others = node();
        while (others.courier.deliverNext()) {
            assertThat(others.states(digest)).isNotEmpty();
        }

        assertThat(recipients()).containsExactly("ines.kovac@northwind.example");
        assertThat(test.states(digest)).containsEntry("skipped", 1);
    }

    @Test
    void what_is_removed_before_it_goes_out_is_not_in_the_mail() throws Exception {
        var message = test.post(tom, room, "Zanzibar");
        var digest = test.with(ines, room, message);
        test.publishing.publish(ines, digest.id());
        test.stand.pass(UNDO);
        test.revisions.remove(ines, room, message.id());
        test.deliver();

        assertThat(smtp.getReceivedMessages()).isEmpty();
        assertThat(test.states(digest)).containsExactly(Map.entry("skipped", 2));
    }

    @Test
    void without_a_server_nothing_is_written_down_to_wait() {
        var off = new PostOffice(new Settings(name -> Optional.empty()), clock, new KeptMails(clock));
        assertThat(off.isOn()).isFalse();
        test = new TestDigests(database, clock, off);
        var digest = published();
        test.pass(UNDO);

        assertThat(test.states(digest)).isEmpty();
        assertThat(test.show(ines, digest).desk().mail()).isNull();
    }

    @Test
    void curators_see_the_mail_exactly_as_it_goes_out_but_for_the_readers_own_link() throws Exception {
        var digest = published();
        var preview = test.previews.of(ines, digest.id(), null);
        var ticket = preview.page().replaceFirst("^.*ticket=", "");
        test.pass(UNDO);

        var own = "unsubscribe(\\?token(=|&#x3D;)[\\w.-]+)?";
        assertThat(preview.text().replaceAll(own, ""))
                .isEqualToNormalizingNewlines(part(toTom(), 0).replaceAll(own, ""));
        assertThat(test.previews.html(digest.id(), ticket).replaceAll(own, ""))
                .isEqualToNormalizingNewlines(part(toTom(), 1).replaceAll(own, ""));
        assertThatThrownBy(() -> test.previews.of(mei, digest.id(), null)).isInstanceOf(Problem.class);
        clock.advance(Duration.ofMinutes(5));
        assertThatThrownBy(() -> test.previews.html(digest.id(), ticket)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> test.previews.html(digest.id(), null)).isInstanceOf(Problem.class);
    }

    @Test
    void a_digest_for_everyone_reaches_everybody() throws Exception {
        var page = test.saves(mei, "https://example.com/all", "For all", Audience.EVERYONE, null);
        var organiser = TestDigests.organiser(ines);
        var digest = test.begun(organiser, null);
        var items = List.of(TestDigests.link(page, null, "Read it"));
        test.edit(organiser, digest, edit -> new Edit(null, null, items));
        test.publishing.publish(organiser, digest.id());
        test.pass(UNDO);

        assertThat(recipients()).hasSize(3);
        assertThat(Arrays.toString(toTom().getHeader("List-Id"))).contains("<digest.127.0.0.1>");
    }
}
