package org.lunchroom.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.lunchroom.harness.Answer;
import org.lunchroom.harness.Caller;
import org.lunchroom.harness.OnServer;
import org.lunchroom.kernel.Ids;

/** Everything that an admin does is on record. */
class AdminActsIT extends OnServer {
    @Test
    void what_an_admin_does_in_the_widget_is_on_record_each_time() {
        var admin = as("admin");
        var name = "act" + Ids.next().toString().substring(24);
        var account = "/accounts/" + name;
        leaves(admin, "account.made", () -> admin.put(account, wanted("member")).expect(204));
        leaves(admin, "account.changed", () -> admin.patch(account, "{\"role\":\"learning\"}")
                .expect(204));
        leaves(admin, "account.removed", () -> admin.delete(account).expect(204));

        var body = "{\"issuer\":\"https://" + name + ".example\",\"name\":\"Acts\",\"origins\":[]}";
        var portal = "/portals/"
                + leaves(admin, "portal.added", () -> admin.post("/portals", body)
                                .expect(201))
                        .json()
                        .getString("id");
        leaves(admin, "portal.changed", () -> admin.patch(portal, "{\"name\":\"More acts\"}")
                .expect(204));
        var key = leaves(admin, "portal.key-made", () -> admin.post(portal + "/keys", "{\"algorithm\":\"HS256\"}")
                        .expect(201))
                .json()
                .getString("id");
        leaves(admin, "portal.key-retired", () -> admin.put(portal + "/keys/" + key + "/retirement", "{}")
                .expect(204));
        leaves(admin, "portal.removed", () -> admin.delete(portal).expect(204));
        leaves(admin, "portal.assertion-tried", () -> admin.post("/portal-trials", "{\"assertion\":\"a.b.c\"}")
                .expect(200));
        leaves(admin, "rooms.listed", () -> admin.get("/admin/rooms").expect(200));
        leaves(admin, "audit.exported", () -> admin.get("/audit.csv").expect(200));
        leaves(admin, "search.rebuilt", () -> admin.post("/search/index/rebuild", ""));
    }

    private static Answer leaves(Caller admin, String act, Supplier<Answer> does) {
        long before = newest(admin, act);
        var answer = does.get();
        assertThat(newest(admin, act))
                .as(act + " after " + answer.status() + " " + answer.body())
                .isGreaterThan(before);
        return answer;
    }

    private static long newest(Caller admin, String act) {
        var acts = admin.get("/audit?limit=1&act=" + act).expect(200).json().getJsonArray("acts");
        return acts.isEmpty() ? 0 : acts.getJsonObject(0).getInt("number");
    }

    private static String wanted(String role) {
        return "{\"displayName\":\"Acts\",\"role\":\"" + role + "\",\"password\":\"correct horse battery\"}";
    }

    @Test
    void what_admins_read_is_closed_to_everybody_else() {
        for (var path : List.of("checks", "settings", "nodes", "rooms", "roles")) {
            nobody().get("/admin/" + path).expectProblem(401, "sign-in-first");
            as("host").get("/admin/" + path).expectProblem(403, "forbidden");
        }
        as("host").get("/audit.csv").expectProblem(403, "forbidden");
    }

    @Test
    void the_checks_speak_five_languages_and_show_no_secret() {
        var admin = as("admin");
        for (var language : List.of("en", "de", "fr", "es", "ar")) {
            var checks =
                    admin.get("/admin/checks?language=" + language).expect(200).list();
            assertThat(checks).hasSizeGreaterThan(10);
            assertThat(checks.toString()).doesNotContain("\"silent").doesNotContain("{count}");
        }
        assertThat(admin.get("/admin/settings").expect(200).body())
                .contains("LUNCHROOM_METRICS_TOKEN")
                .doesNotContain("observer-of-the-tests");
    }

    @Test
    void the_first_admin_takes_the_servers_own_key() {
        var wanted = "{\"name\":\"first\",\"displayName\":\"First\",\"password\":\"correct horse battery\"}";
        assertThat(nobody().get("/first-steps").expect(200).json().getBoolean("demo"))
                .isTrue();
        nobody().post("/first-steps/admin", wanted).expectProblem(401, "sign-in-first");
        as("admin").post("/first-steps/admin", wanted).expectProblem(403, "forbidden");
    }

    @Test
    void everything_there_is_to_translate_is_served_and_an_unknown_language_says_nothing() {
        var english = nobody().get("/languages/en").expect(200).json();
        assertThat(english.getJsonObject("words").size()).isGreaterThan(1000);
        var none = nobody().get("/languages/xx").expect(200);
        assertThat(none.json().getJsonObject("words")).isEmpty();
        nobody().get("/languages/xx", "If-None-Match", none.header("ETag")).expect(304);
    }
}
