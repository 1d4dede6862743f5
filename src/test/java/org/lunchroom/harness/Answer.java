package org.lunchroom.harness;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.io.StringReader;
import java.net.http.HttpHeaders;

/** What the server answered. */
public record Answer(int status, HttpHeaders headers, String body) {
    public JsonObject json() {
        return (JsonObject) structure();
    }

    public JsonArray list() {
        return (JsonArray) structure();
    }

    private JsonStructure structure() {
        try (var reader = Json.createReader(new StringReader(body))) {
            return reader.read();
        }
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** The answer, which must have the status. */
    public Answer expect(int wanted) {
        assertThat(status).as(body).isEqualTo(wanted);
        return this;
    }

    /** A refusal with a name (RFC 9457). */
    public Answer expectProblem(int wanted, String code) {
        expect(wanted);
        assertThat(header("Content-Type")).startsWith("application/problem+json");
        assertThat(json().getString("code")).as(body).isEqualTo(code);
        assertThat(json().getInt("status")).isEqualTo(wanted);
        assertThat(json().getString("detail")).isNotBlank();
        return this;
    }

    /** A refusal that names the field. */
    public Answer expectProblem(int wanted, String code, String field) {
        expectProblem(wanted, code);
        assertThat(json().getString("field")).isEqualTo(field);
        return this;
    }
}
