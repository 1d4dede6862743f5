package org.lunchroom.digests.sending;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.digests.TestDigests;
import org.lunchroom.kernel.sql.TestDatabase;

/** How people get no more mail, on both databases. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class UnsubscribingTest extends Mailroom {
    @Test
    void mail_programs_find_how_to_unsubscribe_and_one_call_without_signing_in_does_it() throws Exception {
        sent();
        var mail = toTom();
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        var link = mail.getHeader("List-Unsubscribe")[0];
        assertThat(link)
                .startsWith("<http://127.0.0.1:8080/lunchroom/unsubscribe?token=")
                .endsWith(">");
        var token = link.replaceFirst("^.*token=", "").replace(">", "");

        test.unsubscribing.carryOut(test.unsubscribing.read(token).orElseThrow());
        smtp.purgeEmailFromAllMailboxes();
        var next = sent();
        assertThat(recipients()).containsExactly("ines.kovac@northwind.example");
        assertThat(test.states(next)).containsEntry("skipped", 1);
        // Of other rooms they still get them.
        assertThat(test.wishes.takes(tom.person(), null)).isTrue();
    }

    @Test
    void the_questions_about_goals_stop_on_their_own_and_with_all_else() {
        var address = test.unsubscribing.address(Letter.Kind.CHECK_IN, tom.person(), null);
        test.unsubscribing.carryOut(
                test.unsubscribing.read(address.replaceFirst("^.*token=", "")).orElseThrow());
        assertThat(test.mails.of(tom).checkIns()).isFalse();
        assertThat(test.mails.of(tom).digests()).isTrue();
        assertThat(test.mails.of(tom).refused()).isEmpty();

        assertThat(test.mails.of(mei).checkIns()).isTrue();
        test.mails.forget(mei);
        assertThat(test.mails.of(mei).checkIns()).isFalse();
    }

    @Test
    void the_word_that_a_course_goes_on_stops_on_its_own_and_with_all_else() {
        var address = test.unsubscribing.address(Letter.Kind.PHASE, tom.person(), null);
        test.unsubscribing.carryOut(
                test.unsubscribing.read(address.replaceFirst("^.*token=", "")).orElseThrow());
        assertThat(test.mails.of(tom).courses()).isFalse();
        assertThat(test.mails.of(tom).checkIns()).isTrue();
        assertThat(test.mails.of(tom).refused()).isEmpty();

        assertThat(test.mails.of(mei).courses()).isTrue();
        test.mails.forget(mei);
        assertThat(test.mails.of(mei).courses()).isFalse();
    }

    @Test
    void a_link_that_was_not_signed_here_or_for_something_else_unsubscribes_nobody() throws Exception {
        sent();
        var token = toTom().getHeader("List-Unsubscribe")[0]
                .replaceFirst("^.*token=", "")
                .replace(">", "");
        var other = new TestDigests(kind.fresh(), clock, office());

        assertThat(test.unsubscribing.read(token)).isPresent();
        assertThat(other.unsubscribing.read(token)).isEmpty();
        assertThat(test.unsubscribing.read("x" + token)).isEmpty();
        assertThat(test.unsubscribing.read(token.substring(0, token.length() - 2)))
                .isEmpty();
        assertThat(test.unsubscribing.read(null)).isEmpty();
        assertThat(test.unsubscribing.read(".")).isEmpty();
        var preview = test.previews.of(ines, published().id(), null).page().replaceFirst("^.*ticket=", "");
        assertThat(test.unsubscribing.read(preview)).isEmpty();
    }

    @Test
    void whoever_has_everything_forgotten_gets_no_mail_even_when_the_portal_names_their_address_again()
            throws Exception {
        test.follows.followRoom(tom, room.tag());
        test.mails.forget(tom);
        assertThat(test.addresses.of(tom.person())).isEmpty();
        assertThat(test.mails.of(tom).following()).isEmpty();
        test.person("Tom Okafor");
        sent();

        assertThat(recipients()).containsExactly("ines.kovac@northwind.example");
    }
}
