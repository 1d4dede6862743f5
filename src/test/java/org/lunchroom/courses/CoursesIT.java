package org.lunchroom.courses;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lunchroom.harness.Caller;
import org.lunchroom.harness.OnServer;

/** Courses over HTTP: planned, filled, lived and moved. */
class CoursesIT extends OnServer {
    private final LocalDate first = LocalDate.ofInstant(
                    Clock.systemUTC().instant(), java.time.ZoneId.of("Europe/Berlin"))
            .plusDays(10);

    private Caller host;
    private Caller newcomer;
    private Caller listener;
    private String tag;
    private String course;

    @BeforeEach
    void make_a_course() {
        host = as("host");
        newcomer = as("newcomer");
        listener = as("listener");
        tag = "course" + UUID.randomUUID().toString().substring(0, 8);
        course = host.post("/courses", "{\"title\":\"Leading\",\"about\":\"Two days\"}")
                .expect(201)
                .json()
                .getString("id");
        host.post("/courses/" + course + "/cohorts", cohort()).expect(201);
    }

    private String cohort() {
        return """
                {"title":"Group %1$s","tag":"%1$s","zone":"Europe/Berlin","sessions":[
                  {"title":"Day 1","startsAt":"%2$sT09:00","endsAt":"%2$sT17:00"},
                  {"title":"Day 2","startsAt":"%3$sT09:00","endsAt":"%3$sT17:00"}]}
                """
                .formatted(tag, first, first.plusDays(1));
    }

    private String path() {
        return "/rooms/" + tag + "/cohort";
    }

    private JsonObject seen(Caller who) {
        return who.get(path()).expect(200).json();
    }

    private String etag() {
        return "\"" + seen(host).getInt("version") + "\"";
    }

    private void enrol() {
        host.put(path() + "/roster/file", "name;email\nJonas;newcomer@northwind.example\n")
                .expect(200);
    }

    @Test
    void who_is_on_the_roster_sees_the_course_and_nobody_else() {
        newcomer.get(path()).expectProblem(404, "not-found");
        enrol();

        var cohort = seen(newcomer);
        assertThat(cohort.getString("phase")).isEqualTo("before");
        assertThat(cohort.getJsonArray("phases")).hasSize(4);
        assertThat(cohort.getJsonArray("sessions").getJsonObject(0).getString("title"))
                .isEqualTo("Day 1");
        assertThat(cohort.getJsonObject("next").getString("kind")).isEqualTo("phase");
        assertThat(cohort.getBoolean("runs")).isFalse();
        listener.get(path()).expectProblem(404, "not-found");
        newcomer.get(path() + "/roster").expectProblem(403, "forbidden");
        assertThat(newcomer.get("/courses")
                        .expect(200)
                        .json()
                        .getJsonArray("courses")
                        .toString())
                .contains(tag);
        listener.post("/courses", "{\"title\":\"Mine\"}").expectProblem(403, "forbidden");
    }

    @Test
    void a_roster_is_looked_at_first_and_names_each_line_that_can_not_be() {
        var file = "name,email\nJonas,newcomer@northwind.example\n=1+1,x@northwind.example\nNobody,nowhere\n";

        var preview =
                host.post(path() + "/roster/file/preview", file).expect(200).json();
        assertThat(preview.getInt("added")).isEqualTo(1);
        assertThat(preview.getInt("waiting")).isZero();
        assertThat(preview.getJsonArray("faults").getValuesAs(fault -> ((JsonObject) fault).getString("code")))
                .containsExactly("formula", "bad-address");
        assertThat(host.get(path() + "/roster").expect(200).json().getJsonArray("people"))
                .isEmpty();

        host.put(path() + "/roster/file", file).expect(200);
        var people = host.get(path() + "/roster").expect(200).json().getJsonArray("people");
        assertThat(people).hasSize(1);
        var id = people.getJsonObject(0).getString("id");

        host.delete(path() + "/roster/" + id).expect(204);
        newcomer.get(path()).expectProblem(404, "not-found");
        host.post(path() + "/roster", "{\"name\":\"Lena\",\"email\":\"+49\"}").expectProblem(400, "formula", "email");
    }

    @Test
    void moving_the_course_takes_one_list_and_one_confirmation() {
        enrol();
        var to = first.plusDays(7);
        var wanted = "{\"moveTo\":\"" + to + "\"%s}";

        var preview = host.post(path() + "/dates/preview", wanted.formatted(""))
                .expect(200)
                .json();
        assertThat(preview.getJsonArray("moves")).hasSizeGreaterThan(6);
        host.put(path() + "/dates", wanted.formatted("")).expectProblem(409, "moves-changed");
        host.put(path() + "/dates", wanted.formatted(",\"confirm\":\"" + preview.getString("confirm") + "\""))
                .expect(200);

        assertThat(seen(newcomer).getString("startsOn")).isEqualTo(to.toString());
        newcomer.post(path() + "/dates/preview", wanted.formatted("")).expectProblem(403, "forbidden");
    }

    @Test
    void steps_prompts_and_introductions_are_planned_and_lived() {
        enrol();
        host.put(path() + "/steps", "{\"steps\":[{\"phase\":\"before\",\"title\":\"Read this\"}]}", "If-Match", etag())
                .expect(200);
        host.put(
                        path() + "/prompts",
                        "{\"prompts\":[{\"phase\":\"before\",\"words\":\"Say hello\",\"pins\":{\"from\":\"start\",\"days\":-14}}]}",
                        "If-Match",
                        etag())
                .expect(200);
        host.put(path() + "/introductions/prompts", "{\"prompts\":[\"What do you lead?\"]}", "If-Match", etag())
                .expect(200);
        host.put(path() + "/steps", "{\"steps\":[]}", "If-Match", "\"0\"").expectProblem(412, "edited-meanwhile");

        var cohort = seen(newcomer);
        var step = cohort.getJsonArray("steps").getJsonObject(0).getString("id");
        newcomer.put(path() + "/steps/" + step + "/tick", "{}").expect(204);
        assertThat(seen(newcomer).getJsonArray("steps").getJsonObject(0).getBoolean("ticked"))
                .isTrue();
        assertThat(seen(host).getJsonArray("steps").getJsonObject(0).containsKey("done"))
                .isFalse();
        newcomer.delete(path() + "/steps/" + step + "/tick").expect(204);
        assertThat(cohort.getJsonArray("prompts").getJsonObject(0).getBoolean("pinned"))
                .isTrue();

        newcomer.post(path() + "/introductions", "{\"answers\":[\"A night shift\"]}")
                .expect(201);
        assertThat(host.get(path() + "/introductions").expect(200).json().getJsonArray("introductions"))
                .hasSize(1);
    }

    @Test
    void a_question_without_a_name_is_answered_to_everybody() {
        enrol();
        newcomer.post(path() + "/questions", "{\"words\":\"Is this usual?\",\"nameless\":true}")
                .expect(201);

        var asked = host.get(path() + "/questions")
                .expect(200)
                .json()
                .getJsonArray("questions")
                .getJsonObject(0);
        assertThat(asked.get("by")).isNull();
        host.put(path() + "/questions/" + asked.getString("id") + "/answer", "{\"words\":\"It is.\"}")
                .expect(200);
        assertThat(newcomer.get(path() + "/questions").expect(200).json().getJsonArray("questions"))
                .extracting(JsonValue::asJsonObject)
                .extracting(one -> one.getString("answer"))
                .containsExactly("It is.");
    }

    @Test
    void phases_that_overlap_are_refused_by_name_and_an_archived_course_is_read_only() {
        enrol();
        var rules =
                """
                {"phases":[{"phase":"before","opens":{"from":"start","days":-14},"closes":{"from":"end","days":2}},
                  {"phase":"during","opens":{"from":"start","days":0},"closes":{"from":"end","days":1}}]}
                """;
        host.put(path() + "/phases", rules, "If-Match", etag()).expectProblem(409, "phases-overlap");

        newcomer.post("/rooms/" + tag + "/messages", "{\"words\":\"Hello\"}").expect(201);
        host.delete("/courses/" + course).expect(204);
        newcomer.post("/rooms/" + tag + "/messages", "{\"words\":\"Still?\"}").expectProblem(409, "cohort-archived");
        assertThat(seen(newcomer).getBoolean("archived")).isTrue();
    }
}
