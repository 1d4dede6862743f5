package org.lunchroom.goals.letters;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMultipart;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.digests.TestDigests;
import org.lunchroom.goals.Answer;
import org.lunchroom.goals.TestGoals;
import org.lunchroom.kernel.mail.KeptMails;
import org.lunchroom.kernel.mail.PostOffice;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.kernel.time.MovableClock;

/** The question how it goes, through a real mail server, answered by the link behind one of its answers. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class CheckInBySmtpTest {
    private static final Pattern NOT_YET = Pattern.compile("/check-in\\?token=([\\w.-]+)&say=not-yet");

    @Parameter
    TestDatabase kind;

    GreenMail smtp;
    Database database;
    TestGoals test;

    @BeforeEach
    void open() {
        smtp = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        smtp.start();
        database = kind.fresh();
        var clock = MovableClock.standingAt(TestDigests.MORNING);
        var set = Map.of(
                "lunchroom.mail.host", "127.0.0.1",
                "lunchroom.mail.port", String.valueOf(smtp.getSmtp().getPort()),
                "lunchroom.mail.tls", "none",
                "lunchroom.mail.from", "Lunchroom <lunchroom@northwind.example>");
        var settings = new Settings(name -> Optional.ofNullable(set.get(name)));
        test = new TestGoals(database, clock, new PostOffice(settings, clock, new KeptMails(clock)));
    }

    @AfterEach
    void close() {
        test.mail.followers.close();
        database.close();
        smtp.stop();
    }

    @Test
    void one_press_in_the_mail_and_one_on_the_page_behind_it_answer_the_question() throws Exception {
        var goal = test.set(test.tom, "Hold one ten-minute feedback talk a week.");
        test.days(7);

        assertThat(smtp.getReceivedMessages()).hasSize(1);
        var mail = smtp.getReceivedMessages()[0];
        assertThat(mail.getAllRecipients()[0]).hasToString("tom.okafor@northwind.example");
        assertThat(mail.getSubject()).isEqualTo("Day 7: how is it going?");
        var text =
                ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent().toString();
        var link = NOT_YET.matcher(text);
        assertThat(link.find()).isTrue();

        assertThat(test.mailed.look(link.group(1)).step()).isEqualTo("asked");
        assertThat(test.mailed.say(link.group(1), Answer.NOT_YET, null).step()).isEqualTo("kept");
        assertThat(test.look(test.tom, goal).said()).isEqualTo("not-yet");
        test.days(23);
        assertThat(smtp.getReceivedMessages()).hasSize(2);
    }
}
