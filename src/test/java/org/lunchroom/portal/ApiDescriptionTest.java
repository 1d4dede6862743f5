package org.lunchroom.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Lints the description that the build generated. */
class ApiDescriptionTest {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final JsonObject api = read();

    record Endpoint(String method, String path, JsonObject operation) {
        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    @Test
    void every_endpoint_has_a_summary() {
        assertThat(endpoints()).hasSizeGreaterThan(5).allSatisfy(endpoint -> assertThat(
                        endpoint.operation().getString("summary", ""))
                .as(endpoint.toString())
                .isNotBlank()
                .doesNotEndWith("."));
    }

    @Test
    void every_endpoint_says_who_may_call_it() {
        assertThat(endpoints()).allSatisfy(endpoint -> {
            assertThat(endpoint.operation()).as(endpoint.toString()).containsKeys("security", "x-permission");
            boolean open = endpoint.operation().getJsonArray("security").isEmpty();
            assertThat(endpoint.operation().getString("x-permission"))
                    .as(endpoint.toString())
                    .satisfies(id ->
                            assertThat(Set.of("public", "demo").contains(id)).isEqualTo(open));
        });
    }

    @Test
    void every_endpoint_may_answer_with_a_problem() {
        assertThat(endpoints()).allSatisfy(endpoint -> assertThat(
                        endpoint.operation().getJsonObject("responses").getJsonObject("default"))
                .as(endpoint.toString())
                .hasToString("{\"$ref\":\"#/components/responses/Problem\"}"));
    }

    @Test
    void no_two_operations_have_one_id() {
        var ids = new HashSet<String>();
        assertThat(endpoints())
                .allSatisfy(endpoint -> assertThat(ids.add(endpoint.operation().getString("operationId")))
                        .as(endpoint + ": an overloaded method")
                        .isTrue());
    }

    @Test
    void every_variable_of_a_path_is_described() {
        for (var endpoint : endpoints()) {
            var described = endpoint.operation().containsKey("parameters")
                    ? endpoint.operation().getJsonArray("parameters").getValuesAs(JsonObject.class).stream()
                            .filter(parameter -> parameter.getString("in").equals("path"))
                            .map(parameter -> parameter.getString("name"))
                            .collect(Collectors.toSet())
                    : Set.of();
            var common = api.getJsonObject("paths").getJsonObject(endpoint.path());
            if (!common.containsKey("parameters")) {
                assertThat(variables(endpoint.path()))
                        .as(endpoint.toString())
                        .containsExactlyInAnyOrderElementsOf(
                                described.stream().map(Object::toString).toList());
            }
        }
    }

    @Test
    void nothing_refers_to_what_is_not_there() {
        var text = api.toString();
        var schemas = api.getJsonObject("components").getJsonObject("schemas").keySet();
        var matcher = java.util.regex.Pattern.compile("#/components/schemas/([\\w.]+)")
                .matcher(text);
        assertThat(matcher.results().map(found -> found.group(1)).distinct())
                .allSatisfy(name -> assertThat(schemas).contains(name));
    }

    private static List<String> variables(String path) {
        return java.util.regex.Pattern.compile("\\{(\\w+)}")
                .matcher(path)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private List<Endpoint> endpoints() {
        return api.getJsonObject("paths").entrySet().stream()
                .flatMap(path -> path.getValue().asJsonObject().entrySet().stream()
                        .filter(entry -> METHODS.contains(entry.getKey()))
                        .map(Map.Entry::getKey)
                        .map(method -> new Endpoint(
                                method,
                                path.getKey(),
                                path.getValue().asJsonObject().getJsonObject(method))))
                .toList();
    }

    private static JsonObject read() {
        try (var reader = Json.createReader(Files.newBufferedReader(Path.of("target/classes/META-INF/openapi.json")))) {
            return reader.readObject();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
