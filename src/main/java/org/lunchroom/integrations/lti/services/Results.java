package org.lunchroom.integrations.lti.services;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import java.time.Clock;
import org.lunchroom.integrations.lti.places.Place;
import org.lunchroom.integrations.lti.places.Places;
import org.lunchroom.integrations.lti.places.Seat;
import org.lunchroom.integrations.lti.platforms.Platform;
import org.lunchroom.kernel.Json;
import org.lunchroom.kernel.time.MachineTime;
import org.lunchroom.rooms.Rooms;

/** Tells a course that somebody took part: complete, and nothing else. Of who did not, nothing is told. */
@Singleton
public class Results {
    private static final String SCORE = "https://purl.imsglobal.org/spec/lti-ags/scope/score";
    private static final String ITEM = "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem";
    private static final String SCORE_KIND = "application/vnd.ims.lis.v1.score+json";
    private static final String ITEM_KIND = "application/vnd.ims.lis.v2.lineitem+json";
    private static final int LONGEST = 1000;

    private final Services services;
    private final Places places;
    private final Rooms rooms;
    private final Clock clock;

    @Inject
    public Results(Services services, Places places, Rooms rooms, @MachineTime Clock clock) {
        this.services = services;
        this.places = places;
        this.rooms = rooms;
        this.clock = clock;
    }

    void complete(Platform platform, Place place, Seat seat) throws NotServed {
        var item = place.itemUrl() == null ? made(platform, place) : place.itemUrl();
        var score = Json.createObjectBuilder()
                .add("userId", seat.subject())
                .add("timestamp", clock.instant().toString())
                .add("scoreGiven", 1)
                .add("scoreMaximum", 1)
                .add("activityProgress", "Completed")
                .add("gradingProgress", "FullyGraded")
                .build();
        services.post(platform, SCORE, scores(item), SCORE_KIND, score);
    }

    // "…/lineitem?type_id=1" has its scores at "…/lineitem/scores?type_id=1".
    private static String scores(String item) {
        int query = item.indexOf('?');
        return query < 0 ? item + "/scores" : item.substring(0, query) + "/scores" + item.substring(query);
    }

    // For a link that was made without our choice: it has no column in the course's results yet.
    private String made(Platform platform, Place place) throws NotServed {
        if (place.itemsUrl() == null) {
            throw new NotServed("no-results-kept");
        }
        JsonObject wanted = Json.createObjectBuilder()
                .add("scoreMaximum", 1)
                .add("label", rooms.byId(place.room()).title())
                .add("resourceId", place.id().toString())
                .add("resourceLinkId", place.link())
                .build();
        var id = services.post(platform, ITEM, place.itemsUrl(), ITEM_KIND, wanted)
                .json()
                .getString("id", "");
        if (id.length() > LONGEST || !Services.together(place.itemsUrl(), id)) {
            throw new NotServed("item-leads-away");
        }
        places.keeps(place.id(), id);
        return id;
    }
}
