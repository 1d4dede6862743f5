package org.lunchroom.operations.settings;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lunchroom.kernel.Json;

/** Every setting that there is, with what it is set to here and where that comes from. */
@Singleton
public class KnownSettings {
    private static final String DESCRIPTOR = "/META-INF/plugin.json";
    private static final String PREFIX = "LUNCHROOM_";
    // The start script reads these; they never reach the server's own settings.
    private static final Set<String> OF_THE_SCRIPT = Set.of(
            "LUNCHROOM_HTTP_ADDRESS",
            "LUNCHROOM_JAVA_OPTIONS",
            "LUNCHROOM_START_SECONDS",
            "LUNCHROOM_WAR",
            "LUNCHROOM_CLUSTER_ADDRESS",
            "LUNCHROOM_CLUSTER_PORT",
            "LUNCHROOM_CLUSTER_NAME",
            "LUNCHROOM_RUN_SIGNALS");
    // A password may stand within an address: of a database, of a proxy.
    private static final Pattern WITHIN =
            Pattern.compile("(?i)(//)[^/@\\s]+@|((?:password|token|secret|key)=)[^&;\\s]+");

    private final List<Known> known;
    private final Source source;
    private final Set<String> environment;

    @Inject
    KnownSettings() {
        this(Source.ofServer(), System.getenv().keySet());
    }

    KnownSettings(Source source, Set<String> environment) {
        this.source = source;
        this.environment = environment;
        this.known = read();
    }

    private static List<Known> read() {
        var file = KnownSettings.class.getResourceAsStream(DESCRIPTOR);
        try (var reader = Json.createReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.readObject().getJsonArray("settings").getValuesAs(JsonObject.class).stream()
                    .map(Known::of)
                    .toList();
        }
    }

    /** All of them, as the descriptor orders them. */
    List<ShownSetting> all() {
        return known.stream().map(this::shown).toList();
    }

    /** How many are set. */
    public long set() {
        return known.stream().filter(one -> source.find(one.key()).isPresent()).count();
    }

    private ShownSetting shown(Known one) {
        var found = source.find(one.key());
        var value = found.map(Source.Found::value).orElse(one.usual());
        return new ShownSetting(
                one.key(),
                one.variable(),
                one.label(),
                one.secret() || value == null ? null : harmless(value),
                one.secret(),
                found.map(Source.Found::place).orElse(ShownSetting.DEFAULT));
    }

    static String harmless(String value) {
        return WITHIN.matcher(value).replaceAll(found -> found.group(1) == null ? found.group(2) + "…" : "//…@");
    }

    /** What begins like a variable of ours and is none, by name. */
    public List<Unknown> unknown() {
        var ours = known.stream().map(Known::variable).collect(Collectors.toCollection(TreeSet::new));
        ours.addAll(OF_THE_SCRIPT);
        return environment.stream()
                .filter(name -> name.startsWith(PREFIX) && !ours.contains(name))
                .sorted()
                .map(name -> new Unknown(name, nearest(name, ours)))
                .toList();
    }

    private static String nearest(String name, Set<String> ours) {
        return ours.stream()
                .filter(one -> Typing.distance(name, one) <= 3)
                .min(java.util.Comparator.comparingInt(one -> Typing.distance(name, one)))
                .orElse(null);
    }
}
