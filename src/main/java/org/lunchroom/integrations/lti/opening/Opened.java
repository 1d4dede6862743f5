package org.lunchroom.integrations.lti.opening;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.lunchroom.chats.Chat;
import org.lunchroom.identity.launch.Launches;
import org.lunchroom.integrations.lti.choosing.Choosing;
import org.lunchroom.integrations.lti.choosing.DeepLinkAnswer;
import org.lunchroom.integrations.lti.launching.Launch;
import org.lunchroom.integrations.lti.launching.Refused;
import org.lunchroom.integrations.lti.places.Place;
import org.lunchroom.integrations.lti.places.Places;
import org.lunchroom.integrations.lti.places.Seats;
import org.lunchroom.integrations.lti.platforms.Platform;
import org.lunchroom.integrations.lti.platforms.Platforms;
import org.lunchroom.integrations.lti.services.Errands;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.language.Speech;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.people.People;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;

/** What a launch shows: the room, a choice of rooms, or a word that nothing was chosen yet. */
@Singleton
public class Opened {
    private static final Duration AT_ONCE = Duration.ofMinutes(2);
    // The same page may want a window of its own as long as its session lasts.
    private static final Duration THAT_DAY = Duration.ofHours(8);

    private final Platforms platforms;
    private final People people;
    private final Places places;
    private final Seats seats;
    private final Rooms rooms;
    private final Launches launches;
    private final Choosing choosing;
    private final DeepLinkAnswer answers;
    private final Errands errands;
    private final String zone;

    @Inject
    public Opened(
            Platforms platforms,
            People people,
            Places places,
            Seats seats,
            Rooms rooms,
            Launches launches,
            Choosing choosing,
            DeepLinkAnswer answers,
            Errands errands,
            Settings settings) {
        this.platforms = platforms;
        this.people = people;
        this.places = places;
        this.seats = seats;
        this.rooms = rooms;
        this.launches = launches;
        this.choosing = choosing;
        this.answers = answers;
        this.errands = errands;
        this.zone = settings.text("lunchroom.mail.zone", "UTC");
    }

    void open(HttpServletRequest request, HttpServletResponse response, Launch launch) throws IOException, Refused {
        var person = people.arrived(launch.who());
        if (launch.choosing()) {
            if (!launch.role().runs()) {
                throw new Refused("not-an-instructor");
            }
            offer(request, response, launch, choosing.begin(person, launch), null);
            return;
        }
        var place = places.of(launch);
        if (place.isPresent()) {
            room(request, response, launch, place.get(), person);
        } else if (launch.role().runs()) {
            offer(request, response, launch, choosing.begin(person, launch), null);
        } else {
            nothingYet(request, response, launch);
        }
    }

    /** The choice was made: back to the course with it, or into the room. */
    void chosen(HttpServletRequest request, HttpServletResponse response, Choosing.Made made)
            throws IOException, Refused {
        var launch = made.by().launch();
        if (!launch.choosing()) {
            room(request, response, launch, made.place(), made.by().viewer().person());
            return;
        }
        var to = launch.choice().returnTo();
        var speech = Pages.speech(request, launch.locale());
        var view = Pages.view(request, speech, Map.of("to", to, "message", answers.of(made)));
        Framed.within(response, Pages.BACK.execute(view), around(launch), List.of(to));
    }

    /** The form of the choice, again where something in it was wrong. */
    void offer(HttpServletRequest request, HttpServletResponse response, Launch launch, String code, Problem problem)
            throws IOException, Refused {
        var speech = Pages.speech(request, launch.locale());
        var viewer = choosing.chooser(code).viewer();
        var own = choosing.own(viewer);
        var locale = Locale.forLanguageTag(speech.language().tag());
        var values = new HashMap<String, Object>();
        values.put("code", code);
        values.put("problem", problem == null ? false : problem.getMessage());
        values.put("rooms", own.stream().map(Opened::offered).toList());
        var coming = choosing.coming(viewer);
        values.put("chats", coming.stream().map(chat -> offered(chat, locale)).toList());
        values.put("anyChats", !coming.isEmpty());
        values.put("zone", zone);
        var called = launch.linkTitle() == null ? launch.contextTitle() : launch.linkTitle();
        values.put("title", called == null ? "" : called);
        values.put("course", launch.contextTitle() == null ? "" : launch.contextTitle());
        values.put("inCourse", launch.contextTitle() != null);
        values.put(
                "hears", launch.services().items() != null || launch.services().item() != null);
        var html = Pages.CHOICE.execute(Pages.view(request, speech, values));
        Framed.within(response, html, around(launch), around(launch));
    }

    private static Map<String, String> offered(Chat chat, Locale locale) {
        var when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .format(chat.startsAt().atZone(chat.zone()));
        return Map.of("id", chat.id().toString(), "title", chat.title(), "when", when + " " + chat.zone());
    }

    private static Map<String, String> offered(Room room) {
        return Map.of("tag", room.tag(), "title", room.title());
    }

    private void room(HttpServletRequest request, HttpServletResponse response, Launch launch, Place place, UUID person)
            throws IOException, Refused {
        if (!seats.give(place, person, launch.subject(), launch.role(), false)) {
            throw new Refused("banned");
        }
        errands.readList(place);
        var room = rooms.byId(place.room());
        var speech = Pages.speech(request, launch.locale());
        var values = new HashMap<String, Object>();
        values.put("tag", room.tag());
        values.put("roomTitle", room.title());
        values.put("name", people.find(person).name());
        values.put("code", launches.code(person, AT_ONCE));
        values.put("window", launches.code(person, THAT_DAY));
        values.put("told", place.reports());
        values.put(
                "runs",
                seats.of(place.id(), person).filter(seat -> seat.role().runs()).isPresent());
        Framed.within(response, Pages.ROOM.execute(Pages.view(request, speech, values)), around(launch), List.of());
    }

    private void nothingYet(HttpServletRequest request, HttpServletResponse response, Launch launch)
            throws IOException {
        Speech speech = Pages.speech(request, launch.locale());
        var values = Map.of("title", speech.say("none.title"), "text", speech.say("none.text"), "more", false);
        Framed.within(response, Pages.WORD.execute(Pages.view(request, speech, values)), around(launch), List.of());
    }

    // The platform's own pages, which its signed message and its registration name, and no others.
    private List<String> around(Launch launch) {
        Platform platform = platforms.find(launch.platform());
        var back = launch.choice() == null ? null : launch.choice().returnTo();
        return Arrays.asList(platform.issuer(), platform.authorizationUrl(), launch.backTo(), back);
    }
}
