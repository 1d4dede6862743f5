package org.lunchroom.qanda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lunchroom.harness.Caller;
import org.lunchroom.harness.OnServer;

/** Asking, approving and accounting for it, over HTTP. */
class QandaIT extends OnServer {
    private Caller host;
    private Caller asker;
    private String room;

    @BeforeEach
    void found_a_room() {
        host = as("host");
        asker = as("newcomer");
        var tag = "board" + UUID.randomUUID().toString().substring(0, 8);
        room = "/rooms/" + tag;
        host.post(
                        "/rooms",
                        "{\"tag\":\"" + tag
                                + "\",\"title\":\"Ask the board\",\"kind\":\"qanda\",\"visibility\":\"open\"}")
                .expect(201);
    }

    private void takesAsks(int approvers) {
        var wanted = "{\"ways\":[\"named\",\"anonymous\",\"strict\"],\"approvers\":" + approvers + "}";
        host.put(room + "/qanda", wanted, "If-Match", "\"0\"").expect(200);
    }

    private String ask(String way) {
        return asker.post(room + "/asks", Caller.json(Map.of("words", "When do we move?", "way", way)))
                .expect(201)
                .json()
                .getString("id");
    }

    @Test
    void a_room_is_set_up_once_and_says_what_each_way_stores() {
        var before = asker.get(room + "/qanda").expect(200);
        assertThat(before.json().getBoolean("configured")).isFalse();
        assertThat(before.header("ETag")).isEqualTo("\"0\"");
        asker.put(room + "/qanda", "{\"ways\":[\"named\"]}", "If-Match", "\"0\"")
                .expectProblem(403, "forbidden");

        takesAsks(1);
        var after = asker.get(room + "/qanda").expect(200).json();
        assertThat(after.getBoolean("open")).isTrue();
        assertThat(after.getBoolean("tiny")).isTrue();
        assertThat(after.getJsonObject("stored").getJsonArray("strict").toString())
                .isEqualTo("[\"words\",\"hour\",\"receipt-hash\"]");
    }

    @Test
    void an_ask_goes_from_the_queue_to_the_stage_and_into_the_ledger() {
        takesAsks(1);
        var ask = room + "/asks/" + ask("named");
        as("listener").get(ask).expectProblem(404, "not-found");
        asker.post(ask + "/approval", "{}").expectProblem(403, "forbidden");

        var approved = host.post(ask + "/approval", "{}", "If-Match", "\"1\"").expect(200);
        assertThat(approved.json().getString("state")).isEqualTo("approved");
        assertThat(asker.put(ask + "/vote", "{}").expect(200).json().getInt("votes"))
                .isEqualTo(1);
        var list = asker.get(room + "/asks?sort=votes&limit=1").expect(200);
        assertThat(list.json().getJsonObject("mine").getJsonArray("voted")).hasSize(1);
        assertThat(list.header("Link")).contains("rel=\"next\"");

        host.post(ask + "/stage", "{}").expect(200);
        assertThat(asker.get(room + "/stage")
                        .expect(200)
                        .json()
                        .getJsonObject("current")
                        .getInt("votes"))
                .isEqualTo(1);
        host.post(ask + "/answer", "{\"how\":\"live\"}").expect(200);
        host.post(ask + "/answer", "{\"how\":\"live\"}").expectProblem(409, "moved-meanwhile");
        asker.delete(ask + "/vote").expectProblem(409, "ask-closed");
        assertThat(asker.get(room + "/ledger").expect(200).json().getInt("answeredLive"))
                .isEqualTo(1);
        var file = asker.get(room + "/ledger.csv").expect(200);
        assertThat(file.header("Content-Type")).startsWith("text/csv");
        assertThat(file.header("Content-Disposition")).contains("attachment");
        var data = asker.get(room + "/ledger.json").expect(200);
        assertThat(data.header("Content-Disposition")).contains("attachment", "ledger.json");
        assertThat(data.json().getInt("asked")).isEqualTo(1);
        asker.get(room + "/ledger.xml").expectProblem(404, "not-found");
        assertThat(asker.get("/audit?about=me").expect(200).body())
                .contains("ledger.exported", "\"format\":\"csv\"", "\"format\":\"json\"");
    }

    @Test
    void a_strict_asker_follows_the_ask_by_the_receipt_alone() {
        takesAsks(0);
        var receipt = TestQanda.newReceipt();
        var body = Caller.json(Map.of("words", "Who decided this?", "way", "strict", "receipt", receipt));
        var asked = asker.post(room + "/asks", body).expect(201).json();
        assertThat(asked).doesNotContainKey("author");
        asker.post(room + "/asks", body).expect(200);
        host.post(
                        room + "/asks/" + asked.getString("id") + "/decline",
                        "{\"reason\":\"off-topic\",\"note\":\"Ask IT.\"}")
                .expect(200);

        var code = Caller.json(Map.of("receipt", receipt));
        var fate = asker.post("/receipts", code).expect(200).json();
        assertThat(fate.getString("reason")).isEqualTo("off-topic");
        assertThat(fate.getString("note")).isEqualTo("Ask IT.");
        nobody().post("/receipts", code).expectProblem(401, "sign-in-first");
        asker.post("/receipts", "{\"receipt\":\"" + TestQanda.newReceipt() + "\"}")
                .expectProblem(404, "not-found");
    }

    @Test
    void what_is_like_a_draft_is_found_without_naming_it_in_an_address() {
        takesAsks(0);
        ask("anonymous");
        var alike = asker.post(room + "/asks/similar", "{\"words\":\"When do we mo\"}")
                .expect(200)
                .json();
        assertThat(alike.getJsonArray("asks")).hasSize(1);
        asker.get(room + "/asks?sort=best").expectProblem(400, "invalid", "sort");
        asker.get(room + "/asks?state=nowhere").expectProblem(400, "invalid", "state");
    }
}
