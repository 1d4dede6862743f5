package org.lunchroom.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The manifest that the documentation gives to those who run it on Kubernetes. */
class ManifestTest {
    private final Map<String, Map<?, ?>> documents = new LinkedHashMap<>();

    @BeforeEach
    void read() throws IOException {
        var written = Files.readString(Path.of("docs/examples/kubernetes.yaml"));
        for (var document : new Yaml(new SafeConstructor(new LoaderOptions())).loadAll(written)) {
            var each = (Map<?, ?>) document;
            documents.put(each.get("kind") + "/" + at(each, "metadata", "name"), each);
        }
    }

    @Test
    void it_holds_three_nodes_and_what_leads_to_them() {
        assertThat(documents.keySet())
                .containsExactly(
                        "Service/lunchroom",
                        "Service/lunchroom-nodes",
                        "Deployment/lunchroom",
                        "NetworkPolicy/lunchroom",
                        "PodDisruptionBudget/lunchroom");
        assertThat(at(deployment(), "spec", "replicas")).isEqualTo(3);
        var labels = at(deployment(), "spec", "template", "metadata", "labels");
        assertThat(at(deployment(), "spec", "selector", "matchLabels")).isEqualTo(labels);
        assertThat(at(documents.get("Service/lunchroom"), "spec", "selector")).isEqualTo(labels);
        assertThat(at(documents.get("NetworkPolicy/lunchroom"), "spec", "podSelector", "matchLabels"))
                .isEqualTo(labels);
    }

    @Test
    void nodes_find_each_other_by_the_name_of_a_service_without_an_address_of_its_own() {
        var service = documents.get("Service/lunchroom-nodes");
        assertThat(at(service, "spec", "clusterIP")).isEqualTo("None");
        assertThat(at(service, "spec", "publishNotReadyAddresses")).isEqualTo(true);
        assertThat(at(service, "spec", "selector")).isEqualTo(Map.of("app", "lunchroom"));
        assertThat(environment().get("LUNCHROOM_CLUSTER_MEMBERS"))
                .asString()
                .startsWith("dns:lunchroom-nodes.")
                .endsWith(":6900");
        assertThat(container().get("ports").toString()).contains("name=grid, containerPort=6900");
    }

    @Test
    void every_setting_in_it_is_one_and_every_address_is_served() throws IOException {
        var settings = Files.readString(Path.of("docs/settings.md"));
        assertThat(environment().keySet()).hasSizeGreaterThan(8).allSatisfy(name -> assertThat(settings)
                .contains("`" + name + "`"));
        assertThat(environment().values()).doesNotContain("");
        for (var probe : List.of("ready", "live")) {
            var kind = probe.equals("ready") ? "readinessProbe" : "livenessProbe";
            assertThat(at(container(), kind, "httpGet", "path")).isEqualTo("/lunchroom/health/" + probe);
        }
    }

    private Map<?, ?> deployment() {
        return documents.get("Deployment/lunchroom");
    }

    private Map<?, ?> container() {
        return (Map<?, ?>) ((List<?>) at(deployment(), "spec", "template", "spec", "containers")).get(0);
    }

    /** Names, and values or where they come from. */
    private Map<String, Object> environment() {
        var all = new LinkedHashMap<String, Object>();
        for (var one : (List<?>) container().get("env")) {
            var variable = (Map<?, ?>) one;
            var value = variable.get("value");
            all.put((String) variable.get("name"), value == null ? variable.get("valueFrom") : value);
        }
        return all;
    }

    private static Object at(Map<?, ?> from, String... path) {
        Object found = from;
        for (var step : path) {
            found = ((Map<?, ?>) found).get(step);
        }
        return found;
    }
}
