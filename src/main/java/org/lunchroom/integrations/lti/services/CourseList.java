package org.lunchroom.integrations.lti.services;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.lunchroom.courses.Cohorts;
import org.lunchroom.courses.rosters.CohortRoster;
import org.lunchroom.integrations.lti.launching.CoursePerson;
import org.lunchroom.integrations.lti.launching.CourseRole;
import org.lunchroom.integrations.lti.places.Place;
import org.lunchroom.integrations.lti.places.Seat;
import org.lunchroom.integrations.lti.places.Seats;
import org.lunchroom.integrations.lti.platforms.Platform;
import org.lunchroom.people.People;
import org.lunchroom.rooms.Role;

/**
 * Brings a room in line with its course's list (names and roles): who is on it is in, who is no longer on it is out. A list
 * that could not be read to its end changes nothing.
 */
@Singleton
public class CourseList {
    private static final String SCOPE = "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly";
    private static final String KIND = "application/vnd.ims.lti-nrps.v2.membershipcontainer+json";
    private static final int MOST_PAGES = 500;
    private static final int MOST_PEOPLE = 20_000;
    private static final int ID_LENGTH = 255;
    private static final Pattern NEXT =
            Pattern.compile("<([^<>]+)>\\s*;[^<]*\\brel=\"?next\"?", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNSTORABLE = Pattern.compile("[\\p{Cc}\\p{Cs}]");

    private final Services services;
    private final People people;
    private final Seats seats;
    private final Cohorts cohorts;
    private final CohortRoster roster;

    @Inject
    public CourseList(Services services, People people, Seats seats, Cohorts cohorts, CohortRoster roster) {
        this.services = services;
        this.people = people;
        this.seats = seats;
        this.cohorts = cohorts;
        this.roster = roster;
    }

    /** Somebody on the list. */
    private record Listed(String subject, String name, Role role) {}

    void follow(Platform platform, Place place) throws NotServed {
        var listed = read(platform, place.membersUrl());
        if (listed.isEmpty()) {
            // A course of nobody is more likely a list that failed than one to be emptied for.
            throw new NotServed("empty-list");
        }
        var in = new LinkedHashMap<UUID, String>();
        for (var one : listed.values()) {
            in.put(seated(platform, place, one), one.name());
        }
        // A cohort's trainers run it; its roster is everybody else.
        var learners = new LinkedHashMap<>(in);
        seats.of(place.id()).stream()
                .filter(seat -> seat.role().runs())
                .forEach(seat -> learners.remove(seat.person()));
        cohorts.of(place.room())
                .filter(cohort -> !cohort.archived())
                .ifPresent(cohort -> roster.follow(cohort, learners));
        seats.of(place.id()).stream()
                .filter(seat -> !in.containsKey(seat.person()))
                // Who runs the platform opens courses that list them nowhere.
                .filter(seat -> seat.listed() || !seat.role().runs())
                .forEach(seat -> seats.take(place, seat));
    }

    private UUID seated(Platform platform, Place place, Listed one) {
        var person = people.expected(CoursePerson.asserted(platform.issuer(), one.subject(), one.name(), null, null));
        var role = place.hosted() ? one.role() : Role.PARTICIPANT;
        boolean known = seats.of(place.id(), person)
                .filter(Seat::listed)
                .filter(seat -> seat.role() == role)
                .isPresent();
        if (!known) {
            seats.give(place, person, one.subject(), one.role(), true);
        }
        return person;
    }

    private Map<String, Listed> read(Platform platform, String address) throws NotServed {
        var all = new LinkedHashMap<String, Listed>();
        var next = Optional.of(address);
        for (int page = 0; next.isPresent(); page++) {
            if (page == MOST_PAGES || all.size() > MOST_PEOPLE) {
                throw new NotServed("list-too-long");
            }
            var said = services.get(platform, SCOPE, next.get(), KIND);
            members(said.json()).forEach(one -> all.put(one.subject(), one));
            next = next(address, said.links());
        }
        return all;
    }

    private static Optional<String> next(String address, String links) throws NotServed {
        var found = NEXT.matcher(links);
        if (!found.find()) {
            return Optional.empty();
        }
        if (!Services.together(address, found.group(1))) {
            throw new NotServed("list-leads-away");
        }
        return Optional.of(found.group(1));
    }

    private static List<Listed> members(JsonObject container) throws NotServed {
        if (!(container.get("members") instanceof JsonArray members)) {
            throw new NotServed("no-list");
        }
        var listed = new ArrayList<Listed>();
        for (var member : members) {
            if (member instanceof JsonObject one && active(one)) {
                listed.add(new Listed(one.getString("user_id"), one.getString("name", ""), role(one)));
            }
        }
        return listed;
    }

    // What is no id of anybody is left out, as are those who are on the list and not in the course.
    private static boolean active(JsonObject one) {
        return one.get("user_id") instanceof JsonString id
                && !id.getString().isBlank()
                && id.getString().length() <= ID_LENGTH
                && !UNSTORABLE.matcher(id.getString()).find()
                && !(one.get("name") != null && !(one.get("name") instanceof JsonString))
                && (one.get("status") == null
                        || (one.get("status") instanceof JsonString status
                                && status.getString().equalsIgnoreCase("Active")));
    }

    private static Role role(JsonObject one) {
        var roles = one.get("roles") instanceof JsonArray all
                ? all.stream()
                        .filter(JsonString.class::isInstance)
                        .map(role -> ((JsonString) role).getString())
                        .toList()
                : List.<String>of();
        return CourseRole.of(roles);
    }
}
