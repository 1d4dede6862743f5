package org.lunchroom.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lunchroom.harness.Caller;
import org.lunchroom.harness.OnServer;

/** People over HTTP: profile, hours, follows, thanks, mentoring, ambassadors. */
class ProfilesIT extends OnServer {
    private Caller host;
    private Caller newcomer;
    private String tag;

    @BeforeEach
    void found_a_room_of_two() {
        host = as("host");
        newcomer = as("newcomer");
        tag = "people" + UUID.randomUUID().toString().substring(0, 8);
        host.post("/rooms", "{\"tag\":\"%s\",\"title\":\"People\",\"visibility\":\"members\"}".formatted(tag))
                .expect(201);
        newcomer.put("/rooms/" + tag + "/membership", "").expect(200);
    }

    private LocalDate today() {
        return LocalDate.parse(
                host.get("/time").expect(200).json().getString("now").substring(0, 10));
    }

    private static String me(Caller caller) {
        return caller.get("/me").expect(200).json().getString("id");
    }

    @Test
    void a_profile_is_said_seen_previewed_found_and_forgotten() {
        var private_ =
                "{\"title\":\"Sales\",\"helps\":[\"%s\"],\"audiences\":{\"title\":\"all\",\"helps\":\"private\"}}";
        newcomer.put("/me/hours", "{\"zone\":\"Europe/Nowhere\"}").expectProblem(400, "bad-zone", "zone");
        newcomer.put(
                        "/me/hours",
                        "{\"zone\":\"Europe/Berlin\",\"spans\":[{\"day\":\"monday\",\"from\":\"22:00\",\"to\":\"06:00\"}]}")
                .expect(200);
        newcomer.put("/me/profile", private_.formatted(tag)).expect(200);

        var seen = host.get("/people/" + me(newcomer) + "/profile").expect(200).json();
        assertThat(seen.getString("title")).isEqualTo("Sales");
        assertThat(seen.containsKey("helps")).isFalse();
        assertThat(seen.getJsonObject("hours").getString("zone")).isEqualTo("Europe/Berlin");
        assertThat(host.get("/directory?help=" + tag).expect(200).json().getJsonArray("people"))
                .isEmpty();
        assertThat(newcomer.get("/me/profile/preview?as=members").expect(200).json())
                .isEqualTo(seen);
        newcomer.get("/me/profile/preview?as=boss").expectProblem(400, "invalid", "as");

        newcomer.put("/me/profile", private_.formatted(tag).replace("private", "members"))
                .expect(200);
        assertThat(host.get("/directory?help=" + tag).expect(200).json().getJsonArray("people"))
                .hasSize(1);
        newcomer.delete("/me/profile").expect(204);
        assertThat(host.get("/people/" + me(newcomer) + "/profile")
                        .expect(200)
                        .json()
                        .keySet())
                .containsExactly("person");
    }

    @Test
    void somebody_is_followed_muted_thanked_and_asked_to_be_a_mentor() {
        var person = "/people/" + me(host);
        newcomer.put(person + "/following", "").expect(204);
        newcomer.put("/me/follows/person/" + me(host) + "/muting", "").expect(204);
        assertThat(newcomer.get("/me/follows").expect(200).body()).contains("\"muted\":true");
        newcomer.delete(person + "/following").expect(204);
        newcomer.get("/me/for-you").expect(200);

        var thanks = newcomer.post(person + "/thanks", "{\"reason\":\"You asked me.\"}")
                .expect(201)
                .json()
                .getString("id");
        newcomer.put("/me/thanks/" + thanks, "{\"audience\":\"all\"}").expectProblem(404, "not-found");
        host.put("/me/thanks/" + thanks, "{\"audience\":\"all\"}").expect(204);
        assertThat(as("listener").get(person + "/thanks").expect(200).body()).contains("You asked me.");
        newcomer.delete("/me/thanks/" + thanks).expect(204);

        var pair = newcomer.post(
                        person + "/mentoring",
                        "{\"as\":\"mentee\",\"about\":\"Hosting\",\"ends\":\"%s\"}".formatted(today().plusDays(30)))
                .expect(201)
                .json()
                .getString("id");
        newcomer.post("/me/mentoring/" + pair + "/acceptance", "").expectProblem(409, "not-now");
        assertThat(host.post("/me/mentoring/" + pair + "/acceptance", "")
                        .expect(200)
                        .json()
                        .getString("state"))
                .isEqualTo("running");
        host.post("/me/mentoring/" + pair + "/end", "").expect(200);
        newcomer.delete("/me/mentoring/" + pair).expect(204);
    }

    @Test
    void a_host_names_an_ambassador_and_writes_the_pathway() {
        var today = today();
        var days = "{\"begins\":\"%s\",\"ends\":\"%s\"}".formatted(today.minusDays(1), today.plusDays(9));
        var one = "/rooms/" + tag + "/ambassadors/" + me(newcomer);
        newcomer.put(one, days).expectProblem(403, "forbidden");
        host.put(one, days).expect(204);
        assertThat(newcomer.get("/rooms/" + tag + "/ambassadors").expect(200).body())
                .contains("\"now\":true");
        as("admin").get("/rooms/" + tag + "/ambassadors").expectProblem(404, "not-found");
        var step = host.put("/rooms/" + tag + "/pathway", "{\"steps\":[\"Answer once\"]}")
                .expect(200)
                .json()
                .getJsonArray("steps")
                .getJsonObject(0)
                .getString("id");
        newcomer.put("/rooms/" + tag + "/pathway/" + step + "/tick", "").expect(200);
        assertThat(newcomer.get("/rooms/" + tag + "/pathway").expect(200).body())
                .contains("\"done\":true");
        assertThat(host.get("/rooms/" + tag + "/pathway").expect(200).body()).contains("\"done\":false");
    }
}
