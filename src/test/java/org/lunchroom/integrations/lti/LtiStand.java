package org.lunchroom.integrations.lti;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import org.lunchroom.courses.TestCourses;
import org.lunchroom.identity.Viewer;
import org.lunchroom.identity.launch.Launches;
import org.lunchroom.integrations.lti.choosing.Choosing;
import org.lunchroom.integrations.lti.choosing.DeepLinkAnswer;
import org.lunchroom.integrations.lti.keys.ToolKeys;
import org.lunchroom.integrations.lti.launching.Began;
import org.lunchroom.integrations.lti.launching.Beginnings;
import org.lunchroom.integrations.lti.launching.Messages;
import org.lunchroom.integrations.lti.launching.PlatformKeys;
import org.lunchroom.integrations.lti.places.Places;
import org.lunchroom.integrations.lti.places.Seats;
import org.lunchroom.integrations.lti.platforms.NewPlatform;
import org.lunchroom.integrations.lti.platforms.Platform;
import org.lunchroom.integrations.lti.platforms.PlatformLine;
import org.lunchroom.integrations.lti.platforms.Platforms;
import org.lunchroom.integrations.lti.registering.Invitations;
import org.lunchroom.integrations.lti.registering.Registration;
import org.lunchroom.integrations.lti.registering.ToolConfiguration;
import org.lunchroom.integrations.lti.services.CourseList;
import org.lunchroom.integrations.lti.services.Errands;
import org.lunchroom.integrations.lti.services.Participation;
import org.lunchroom.integrations.lti.services.Results;
import org.lunchroom.integrations.lti.services.Services;
import org.lunchroom.kernel.secrets.Seal;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.settings.TestSettings;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.rooms.TestRooms;

/** A tool and a platform that know each other, put together by hand. */
public final class LtiStand implements AutoCloseable {
    public static final String BASE = "https://tool.example/lunchroom";
    public static final String TARGET = BASE + "/lti/launch";
    public static final String AGENT = "A browser";

    public final LearningPlatform campus = new LearningPlatform();
    public final TestCourses courses;
    public final TestRooms stand;
    public final Settings settings;
    public final PlatformLine line;
    public final Platforms platforms;
    public final org.lunchroom.chats.Stand chats;
    public final ToolKeys keys;
    public final Beginnings beginnings;
    public final Messages messages;
    public final Places places;
    public final Seats seats;
    public final Choosing choosing;
    public final DeepLinkAnswer answers;
    public final Launches launches;
    public final Errands errands;
    public final Participation participation;
    public final Invitations invitations;
    public final Registration registration;
    public final Viewer admin;
    public final Platform platform;

    public LtiStand(TestDatabase kind) {
        var machine = Clock.systemUTC();
        courses = new TestCourses(kind);
        stand = courses.all;
        settings =
                TestSettings.of("lunchroom.base.url", BASE, "lunchroom.lti.hosts", "127.0.0.1:" + campus.site.port());
        line = new PlatformLine(settings);
        platforms = new Platforms(stand.database, stand.clock, stand.audit, line);
        keys = new ToolKeys(stand.database, stand.clock, stand.due, stand.audit, new Seal(sealing("c")));
        beginnings = new Beginnings(stand.database, platforms, machine, settings);
        messages = new Messages(stand.database, platforms, new PlatformKeys(line), machine, settings);
        places = new Places(stand.database, stand.clock, stand.audit);
        seats = new Seats(stand.database, stand.audit, stand.rooms, stand.members);
        chats = new org.lunchroom.chats.Stand(stand.database, stand.clock);
        var courseChats = new org.lunchroom.integrations.lti.choosing.CourseChats(
                chats.chats, chats.planner, chats.announcements);
        choosing = new Choosing(stand.database, machine, platforms, stand.people, stand.rooms, courseChats, places);
        answers = new DeepLinkAnswer(keys, platforms, machine, settings);
        launches = new Launches(stand.database, stand.people, machine);
        var services = new Services(line, keys, machine);
        var list = new CourseList(services, stand.people, seats, courses.cohorts, courses.roster);
        var results = new Results(services, places, stand.rooms, machine);
        errands = new Errands(stand.database, stand.clock, platforms, places, seats, list, results);
        participation = new Participation(places, seats, errands);
        invitations = new Invitations(stand.database, machine, stand.audit, stand.people, settings);
        registration = new Registration(invitations, line, platforms, new ToolConfiguration(settings));
        admin = new Viewer(stand.somebody("Leila Rahimi").person(), "Leila Rahimi", Set.of("member", "admin"));
        platform = platforms.connect(admin, wanted());
        campus.site.page(
                "/tool-keys",
                exchange -> LearningPlatform.json(
                        exchange, 200, com.nimbusds.jose.util.JSONObjectUtils.toJSONString(keys.shown())));
        campus.knowing(campus.site.address("/tool-keys"));
    }

    /** Settings with a key to seal with, of 32 such letters. */
    public static Settings sealing(String letter) {
        var key = Base64.getEncoder().encodeToString(letter.repeat(32).getBytes(StandardCharsets.US_ASCII));
        return TestSettings.of("lunchroom.secrets.key", key);
    }

    public NewPlatform wanted() {
        return new NewPlatform(
                "Campus",
                campus.issuer(),
                LearningPlatform.CLIENT,
                campus.site.address("/auth"),
                campus.site.address("/token"),
                campus.site.address("/certs"),
                null,
                java.util.List.of("1"));
    }

    public LearningPlatform.Member member(String id) {
        return campus.members.get(id);
    }

    public Began began() {
        return new Began(campus.issuer(), LearningPlatform.CLIENT, "1", TARGET, "4", "hint", AGENT);
    }

    /** The query with which the browser comes to the platform. */
    public Map<String, String> toPlatform() {
        try {
            return LearningPlatform.form(URI.create(beginnings.begin(began())).getRawQuery());
        } catch (org.lunchroom.integrations.lti.launching.Refused e) {
            throw new AssertionError(e);
        }
    }

    /** Does what is due at platforms. */
    public void runErrands() {
        boolean more = true;
        while (more) {
            more = errands.doNext();
        }
    }

    @Override
    public void close() {
        errands.close();
        campus.close();
        courses.close();
    }
}
