package org.lunchroom.demo;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lunchroom.ambassadors.Ambassadors;
import org.lunchroom.ambassadors.NewAmbassador;
import org.lunchroom.follows.Follows;
import org.lunchroom.identity.Persona;
import org.lunchroom.identity.Viewer;
import org.lunchroom.mentoring.Mentoring;
import org.lunchroom.mentoring.NewPair;
import org.lunchroom.people.hours.Hours;
import org.lunchroom.people.hours.Span;
import org.lunchroom.people.hours.WorkingHours;
import org.lunchroom.profiles.Audience;
import org.lunchroom.profiles.NewProfile;
import org.lunchroom.profiles.Profiles;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;
import org.lunchroom.thanks.Thanks;

/** What people of the demonstration say about themselves, whom they follow, thank and stand by. */
@Singleton
class LivedInPeople {
    private static final List<String> PATHWAY = List.of(
            "Answer a question in a chat",
            "Sit beside a newcomer for one chat",
            "Say thanks to somebody, with a reason",
            "Host one question");

    private final Cast cast;
    private final Clock clock;
    private final Profiles profiles;
    private final WorkingHours hours;
    private final Follows follows;
    private final Thanks thanks;
    private final Mentoring mentoring;
    private final Ambassadors ambassadors;
    private final Rooms rooms;

    @Inject
    LivedInPeople(
            Cast cast,
            Clock clock,
            Profiles profiles,
            WorkingHours hours,
            Follows follows,
            Thanks thanks,
            Mentoring mentoring,
            Ambassadors ambassadors,
            Rooms rooms) {
        this.cast = cast;
        this.clock = clock;
        this.profiles = profiles;
        this.hours = hours;
        this.follows = follows;
        this.thanks = thanks;
        this.mentoring = mentoring;
        this.ambassadors = ambassadors;
        this.rooms = rooms;
    }

    /** Once their rooms are lived in: thanks and pairs are between people who share one. */
    void fill(Room room) {
        lines().forEach(this::introduce);
        var newcomer = viewer("newcomer");
        follows.followPerson(newcomer, viewer("yuki").person());
        follows.followPerson(newcomer, viewer("fatima").person());
        follows.followRoom(newcomer, room.tag());
        follows.followTag(newcomer, "feedback");
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        stand(viewer("host"), newcomer, today);
        champion(viewer("host"), room, today);
    }

    private void introduce(String line) {
        var parts = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        var viewer = viewer(parts.get(0));
        var to = parts.get(8).equals("all") ? Audience.ALL : Audience.MEMBERS;
        profiles.put(
                viewer,
                new NewProfile(
                        parts.get(1),
                        parts.get(2),
                        list(parts.get(4)),
                        list(parts.get(3)),
                        list(parts.get(5)),
                        new NewProfile.Audiences(to, to, to, to, to, Audience.MEMBERS, to)));
        var times = parts.get(7).split("-", -1);
        var span = new Span(LocalTime.parse(times[0]), LocalTime.parse(times[1]));
        var week = new EnumMap<DayOfWeek, List<Span>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            if (day.compareTo(DayOfWeek.SATURDAY) < 0) {
                week.put(day, List.of(span));
            }
        }
        hours.put(viewer.person(), new Hours(ZoneId.of(parts.get(6)), week));
    }

    private static List<String> list(String written) {
        return Stream.of(written.split(",", -1))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    private void stand(Viewer host, Viewer newcomer, LocalDate today) {
        thanks.give(host, viewer("fatima").person(), "Your not-yet list made my Monday shorter by an hour.", null);
        thanks.give(viewer("fatima"), host.person(), "You asked the quiet ones by name, kindly.", null);
        var asked = mentoring.ask(
                viewer("fatima"),
                host.person(),
                new NewPair(NewPair.As.MENTEE, "Leading a chat of my own", today.plusDays(80)),
                null);
        mentoring.accept(host, asked.id());
        var hard = mentoring.ask(
                newcomer,
                viewer("mateus").person(),
                new NewPair(NewPair.As.MENTEE, "My first hard talk with a customer", today.plusDays(45)),
                null);
        mentoring.accept(viewer("mateus"), hard.id());
    }

    private void champion(Viewer host, Room room, LocalDate today) {
        ambassadors.put(host, room.tag(), PATHWAY);
        Stream.of("yuki", "siobhan", "mateus", "co-moderator")
                .map(this::viewer)
                .filter(one -> !rooms.members(room, Set.of(one.person())).isEmpty())
                .limit(2)
                .forEach(one -> ambassadors.name(
                        host,
                        room.tag(),
                        one.person(),
                        new NewAmbassador(
                                today.minusDays(30), today.plusDays(90), "Write to me before your first chat.")));
    }

    private Viewer viewer(String persona) {
        return cast.enter(Persona.of(persona).orElseThrow());
    }

    private static List<String> lines() {
        try (var file = LivedInPeople.class.getResourceAsStream("/demo/people.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
