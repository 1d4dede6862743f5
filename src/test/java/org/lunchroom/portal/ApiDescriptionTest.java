package org.lunchroom.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lunchroom.identity.Scope;

/** Lints the description that the build generated. */
class ApiDescriptionTest {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    // Files, pages of others' making, and answers that have not said yet what is in them; this list only gets shorter.
    private static final Set<String> SHAPELESS = Set.of(
            """
            AuditFileResource_file LanguagesResource_words FirstStepsResource_admin GroupRulesResource_add PortalsResource_directoryToken
            BackchannelsResource_openBackchannel BackupsResource_make BoxResource_ask CohortCalendarResource_file
            CohortResource_cohort CohortResource_edit CohortRosterResource_add CohortRosterResource_csv
            ContentResource_content CoursesResource_begin CoursesResource_make DemoResource_be
            DescriptionResource_description DeskResource_take DigestResource_away DigestResource_back
            DigestResource_correct DigestResource_edit DigestResource_handOver DigestResource_publish
            DigestResource_schedule DigestResource_takeBack DigestResource_unschedule ExportsResource_export
            FeedFilesResource_fetch FeedsResource_follow FilesResource_upload GroupWorkResource_beginGroupWork
            GuestsResource_comeIn OthersResource_photo IdeasResource_list IdeasResource_make ImportsResource_bring
            ImportsResource_replay ImportsResource_run ImportsResource_stop IntroductionsResource_ask
            IntroductionsResource_introduce InvitationsResource_calendar LedgerFileResource_file
            OutboxResource_mail PagesResource_arrangePage PagesResource_beginPage PagesResource_pickPost
            PagesResource_readPage PhasesResource_put PlatformsResource_connect PollResource_closePoll
            PollResource_findPoll PollResource_openPoll PollResource_revealPoll PollResource_takeWordOff
            PollResource_writePoll PromptsResource_put QandaResource_set QandaResource_setting
            QueueResource_answered QueueResource_approve QueueResource_decline QueueResource_merge
            QueueResource_promise QueueResource_reopen QueueResource_reword QueueResource_stage
            ReadingsResource_beginReading ReadingsResource_changeReading RecapFilesResource_file
            RecapsResource_appearAsColleague RecapsResource_appearByName RecapsResource_edit RecapsResource_publish
            RecapsResource_recap RecapsResource_ticket RecapsResource_withdraw ReceiptsResource_read
            ReportResource_file ReportsResource_report ResultsResource_claim RoomGoalsResource_set
            RoomSettingsResource_change SearchIndexResource_rebuild SharesResource_share ShelvesResource_shelf
            SnapshotResource_snapshot StepsResource_put ToolResource_invite TopicsResource_changeTopic
            TrackerResource_changeTracked TrackerResource_track TriesResource_list WatchWordsResource_addWord
            """
                    .strip()
                    .split("\\s+"));

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
    void nothing_refers_to_what_is_not_there_and_nothing_stands_there_for_nobody() {
        var referred = java.util.regex.Pattern.compile("\"\\$ref\":\"#(/[^\"]+)\"")
                .matcher(api.toString())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        assertThat(referred).hasSizeGreaterThan(50).allSatisfy(pointer -> assertThat(
                        Json.createPointer(pointer).containsValue(api))
                .as(pointer)
                .isTrue());
        assertThat(api.getJsonObject("components").getJsonObject("schemas").keySet())
                .allSatisfy(name -> assertThat(referred).contains("/components/schemas/" + name));
    }

    @Test
    void every_endpoint_is_under_one_heading_that_is_declared() {
        var declared = api.getJsonArray("tags").getValuesAs(JsonObject.class).stream()
                .map(tag -> tag.getString("name"))
                .collect(Collectors.toSet());
        assertThat(endpoints()).allSatisfy(endpoint -> {
            assertThat(endpoint.operation().getJsonArray("tags"))
                    .as(endpoint.toString())
                    .hasSize(1);
            assertThat(declared)
                    .contains(endpoint.operation().getJsonArray("tags").getString(0));
        });
    }

    @Test
    void every_endpoint_that_needs_somebody_says_which_scope_a_token_needs() {
        var known = Arrays.stream(Scope.values()).map(Scope::id).collect(Collectors.toSet());
        known.add("none");
        assertThat(endpoints())
                .filteredOn(endpoint ->
                        !endpoint.operation().getJsonArray("security").isEmpty())
                .allSatisfy(endpoint ->
                        assertThat(known).contains(endpoint.operation().getString("x-scope", "?")));
    }

    @Test
    void every_endpoint_says_how_it_ends_well() {
        assertThat(endpoints()).allSatisfy(endpoint -> {
            var good = endpoint.operation().getJsonObject("responses").keySet().stream()
                    .filter(status -> status.matches("[23]..|101"))
                    .toList();
            assertThat(good).as(endpoint.toString()).isNotEmpty();
        });
    }

    @Test
    void what_is_answered_has_a_shape() {
        // Those that answer with files, or with parts that other houses put together, and those that are yet to say it.
        var without = endpoints().stream()
                .filter(ApiDescriptionTest::isShapeless)
                .map(endpoint -> endpoint.operation().getString("operationId"))
                .collect(Collectors.toCollection(java.util.TreeSet::new));
        assertThat(without).isSubsetOf(SHAPELESS);
    }

    private static boolean isShapeless(Endpoint endpoint) {
        return endpoint.operation().getJsonObject("responses").entrySet().stream()
                        .filter(answer -> answer.getKey().matches("20[012]"))
                        .noneMatch(answer -> answer.getValue().asJsonObject().containsKey("content"))
                && !endpoint.operation().getJsonObject("responses").containsKey("204");
    }

    @Test
    void every_list_says_of_what_it_is() {
        assertThat(objects(api))
                .filteredOn(object -> object.get("type") instanceof JsonString type
                        && type.getString().equals("array"))
                .hasSizeGreaterThan(50)
                .allSatisfy(list -> assertThat(list).containsKey("items"));
    }

    @Test
    void every_example_is_one() throws IOException {
        var mapper = new ObjectMapper();
        var factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
        var shown = objects(api).stream()
                .filter(object -> object.containsKey("example") && object.containsKey("type"))
                .toList();
        assertThat(shown).hasSizeGreaterThan(3);
        for (var object : shown) {
            var schema = Json.createObjectBuilder(object).remove("example").build();
            var example = mapper.readTree(object.get("example").toString());
            assertThat(factory.getSchema(mapper.readTree(schema.toString())).validate(example))
                    .as(object.toString())
                    .isEmpty();
        }
    }

    private static List<JsonObject> objects(JsonValue in) {
        var found = new ArrayList<JsonObject>();
        var waiting = new ArrayDeque<JsonValue>(List.of(in));
        while (!waiting.isEmpty()) {
            var next = waiting.pop();
            if (next instanceof JsonObject object) {
                found.add(object);
                waiting.addAll(object.values());
            } else if (next instanceof JsonArray array) {
                waiting.addAll(array);
            }
        }
        return found;
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
