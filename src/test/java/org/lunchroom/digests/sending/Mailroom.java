package org.lunchroom.digests.sending;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.lunchroom.digests.Digest;
import org.lunchroom.digests.TestDigests;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.mail.KeptMails;
import org.lunchroom.kernel.mail.PostOffice;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.kernel.time.MovableClock;
import org.lunchroom.rooms.Role;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Visibility;

/** A room with three people, a real SMTP server beside it, and digests that go there. */
abstract class Mailroom {
    static final Duration UNDO = Duration.ofMinutes(2);

    @Parameter
    TestDatabase kind;

    GreenMail smtp;
    Database database;
    MovableClock clock;
    TestDigests test;
    Viewer ines;
    Viewer tom;
    Viewer mei;
    Room room;

    @BeforeEach
    void open() {
        smtp = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        smtp.start();
        database = kind.fresh();
        clock = MovableClock.standingAt(TestDigests.MORNING);
        test = node();
        ines = test.person("Ines Kovac");
        tom = test.person("Tom Okafor");
        mei = test.person("Mei Lin");
        room = test.room(ines, "feedbackchat", Visibility.INVITED);
        test.members.appoint(ines, room, tom.person(), Role.PARTICIPANT);
        clock.advance(Duration.ofSeconds(3));
    }

    @AfterEach
    void close() {
        test.followers.close();
        database.close();
        smtp.stop();
    }

    PostOffice office() {
        return office(smtp.getSmtp().getPort(), Map.of());
    }

    /** Hands mails to the server at this port. */
    PostOffice office(int port, Map<String, String> more) {
        var set = new HashMap<>(more);
        set.put("lunchroom.mail.host", "127.0.0.1");
        set.put("lunchroom.mail.port", String.valueOf(port));
        set.put("lunchroom.mail.tls", "none");
        set.put("lunchroom.mail.from", "Lunchroom <lunchroom@northwind.example>");
        return new PostOffice(new Settings(name -> Optional.ofNullable(set.get(name))), clock, new KeptMails(clock));
    }

    TestDigests node() {
        return new TestDigests(database, clock, office());
    }

    Digest published() {
        var digest = test.with(ines, room, test.post(tom, room, "Say <b>it</b> the *same day* & https://example.com/"));
        test.publishing.publish(ines, digest.id());
        return digest;
    }

    Digest sent() {
        var digest = published();
        test.pass(UNDO);
        return digest;
    }

    List<String> recipients() throws Exception {
        var to = Stream.<String>builder();
        for (var mail : smtp.getReceivedMessages()) {
            for (var recipient : mail.getRecipients(Message.RecipientType.TO)) {
                to.add(recipient.toString());
            }
        }
        return to.build().sorted().toList();
    }

    MimeMessage toTom() throws Exception {
        for (var mail : smtp.getReceivedMessages()) {
            if (mail.getRecipients(Message.RecipientType.TO)[0].toString().startsWith("tom")) {
                return mail;
            }
        }
        throw new AssertionError("Nothing for Tom");
    }

    static String part(MimeMessage mail, int number) throws Exception {
        return (String) ((MimeMultipart) mail.getContent()).getBodyPart(number).getContent();
    }
}
