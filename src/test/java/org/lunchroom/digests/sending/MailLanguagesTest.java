package org.lunchroom.digests.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.digests.TestDigests;
import org.lunchroom.digests.publishing.HandOvers.Absence;
import org.lunchroom.digests.publishing.Schedules;
import org.lunchroom.identity.Asserted;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.language.Language;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.rooms.Role;

/** Mails in the language of who gets them, on both databases. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class MailLanguagesTest extends Mailroom {
    private void arrives(Viewer viewer, String locale) {
        var address = viewer.name().toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@northwind.example";
        test.stand.people.arrived(new Asserted(Ids.next(), "test", viewer.name(), viewer.name(), viewer.roles())
                .reachedAt(address)
                .reading(locale));
    }

    @Test
    void ones_own_choice_counts_then_the_portals_word_then_the_usual_language_here() {
        assertThat(test.languages.of(tom.person())).isEqualTo(Language.EN);
        var german = new TestDigests(database, clock, office(), Map.of("lunchroom.language", "de"));
        assertThat(german.languages.of(tom.person())).isEqualTo(Language.DE);
        arrives(tom, "fr-CA");
        assertThat(german.languages.of(tom.person())).isEqualTo(Language.FR);
        arrives(tom, "tlh");
        assertThat(german.languages.of(tom.person())).isEqualTo(Language.DE);
        test.languages.choose(tom.person(), Language.ES);
        arrives(tom, "fr");
        assertThat(german.languages.of(tom.person())).isEqualTo(Language.ES);
        test.mails.forget(tom);
        assertThat(test.languages.of(tom.person())).isEqualTo(Language.EN);
    }

    @Test
    void each_gets_the_same_digest_in_their_own_language() throws Exception {
        test.languages.choose(tom.person(), Language.DE);
        sent();
        var text = part(toTom(), 0);
        assertThat(text)
                .contains("Sie bekommen das, weil Sie in #feedbackchat Mitglied sind.", "Keine mehr davon: http")
                .contains("1 Minute zu lesen", "Tom Okafor in #feedbackchat", "Worth it.")
                .doesNotContain("You get this");
        assertThat(part(toTom(), 1)).contains("<html lang=\"de\" dir=\"ltr\">", ">Keine mehr davon</a>");
        var other = smtp.getReceivedMessages()[0];
        var toInes = part(other.getAllRecipients()[0].toString().startsWith("ines") ? other : last(), 0);
        assertThat(toInes).contains("You get this because you are a member of #feedbackchat.");
    }

    private jakarta.mail.internet.MimeMessage last() {
        var all = smtp.getReceivedMessages();
        return all[all.length - 1];
    }

    @Test
    void in_arabic_a_mail_runs_from_the_right_and_counts_as_arabic_does() throws Exception {
        test.languages.choose(tom.person(), Language.AR);
        var message = test.post(ines, room, "Ask first.");
        test.thanks(ines, room, message);
        test.thanks(tom, room, message);
        var digest = test.with(ines, room, message);
        test.publishing.publish(ines, digest.id());
        test.pass(UNDO);

        var html = part(toTom(), 1);
        assertThat(html)
                .contains("<html lang=\"ar\" dir=\"rtl\">", "border-right:3px", "دقيقة واحدة للقراءة", "تفاعلان");
        assertThat(html).doesNotContain("border-left", "You get", "reaction");
        // The sign of a room stays in front of its name.
        assertThat(html).contains("\u2068#feedbackchat\u2069", "\u2068#feedbackchat\u2069 · دقيقة");
    }

    @Test
    void words_to_curators_are_in_their_language_with_its_days() throws Exception {
        test.members.appoint(ines, room, tom.person(), Role.MODERATOR);
        test.languages.choose(tom.person(), Language.FR);
        clock.advance(java.time.Duration.ofSeconds(3));
        var digest = test.begun(ines, room);
        var plan = new Schedules.Plan(LocalDateTime.parse("2026-12-04T11:00"), "Europe/Berlin", null);
        test.schedules.schedule(ines, digest.id(), plan);
        test.handOvers.away(ines, digest.id(), Absence.NOW);
        test.stand.until(Instant.parse("2026-12-03T10:00:00Z"));
        test.deliver();

        assertThat(toTom().getSubject()).isEqualTo("Une sélection arrive à échéance : This week");
        assertThat(part(toTom(), 0)).contains("vendredi 4 décembre à 11:00 (Europe/Berlin)", "Ines Kovac");
    }

    @Test
    void whoever_previews_sees_it_in_their_own_language_or_another() {
        var digest = published();
        test.languages.choose(ines.person(), Language.ES);

        assertThat(test.previews.of(ines, digest.id(), null).text()).contains("Recibe esto porque es miembro");
        var arabic = test.previews.of(ines, digest.id(), "ar");
        assertThat(test.previews.html(digest.id(), arabic.page().replaceFirst("^.*ticket=", "")))
                .contains("dir=\"rtl\"");
    }
}
