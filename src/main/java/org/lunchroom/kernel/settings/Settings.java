package org.lunchroom.kernel.settings;

import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * What an admin may set, each by one environment variable ({@code lunchroom.data.dir} is {@code LUNCHROOM_DATA_DIR}).
 * Reading is checking: a wrong value stops the start with one sentence.
 */
@Singleton
public class Settings {
    // Exact ones only: with a pattern, whoever gets a matching host embeds us too.
    private static final Pattern ORIGIN =
            Pattern.compile("https?://[a-z0-9.-]+(:\\d{1,5})?|https?://\\[[0-9a-f:]+](:\\d{1,5})?");

    private final Function<String, Optional<String>> source;

    public Settings() {
        this(name -> ConfigProvider.getConfig().getOptionalValue(name, String.class));
    }

    /** Settings from anywhere, for tests. */
    public Settings(Function<String, Optional<String>> source) {
        this.source = source;
    }

    /** Reads every setting of this class once, so that a wrong one stops the start and not a request later. */
    public void check() {
        clusterMembers();
        databaseUrl();
        databaseConnections();
        baseUrl();
        demo();
        demoClock();
        embeddingOrigins();
        streams();
        streamsForOne();
        streamSockets();
        postsPerMinute();
        requestsPerMinute();
        requestsPerMinuteOfAddress();
        bodiesAtOnceOfAddress();
        spareMegabytes();
        feedFetchesPerMinute();
        feedRestDays();
        oembed();
        pollBannedWords();
    }

    public Path dataDirectory() {
        return Path.of(text("lunchroom.data.dir", "data"));
    }

    public String databaseUrl() {
        var file = dataDirectory().toAbsolutePath().resolve("lunchroom");
        var url = text(
                "lunchroom.database.url",
                "jdbc:h2:file:" + file
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_ON_EXIT=FALSE");
        if (!url.startsWith("jdbc:h2:") && !url.startsWith("jdbc:postgresql:")) {
            throw wrong("lunchroom.database.url", "an address that starts with jdbc:h2: or jdbc:postgresql:");
        }
        return url;
    }

    /** The nodes that share the database; none when this one is alone. */
    public Optional<String> clusterMembers() {
        var members = optional("lunchroom.cluster.members");
        if (members.isPresent() && databaseUrl().startsWith("jdbc:h2:")) {
            throw wrong(
                    "lunchroom.database.url", "a PostgreSQL that all nodes share, with LUNCHROOM_CLUSTER_MEMBERS set");
        }
        return members;
    }

    public String databaseUser() {
        return text("lunchroom.database.user", "sa");
    }

    public String databasePassword() {
        return text("lunchroom.database.password", "");
    }

    public int databaseConnections() {
        return number("lunchroom.database.connections", 16, 2, 200);
    }

    /** Where people reach Lunchroom, without a slash at the end; links in calendars and exports start with it. */
    public String baseUrl() {
        var port = number("lunchroom.http.port", 8080, 1, 65535);
        var url = text("lunchroom.base.url", "http://127.0.0.1:" + port + "/lunchroom");
        if (!isWebAddress(url)) {
            throw wrong("lunchroom.base.url", "an address such as https://intranet.example/lunchroom");
        }
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    private static boolean isWebAddress(String text) {
        try {
            var uri = URI.create(text);
            return uri.getHost() != null && List.of("http", "https").contains(uri.getScheme());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Where people join a room: an address with "{tag}" in it, such as a page of the portal; our own page unless set. */
    public String roomAddress() {
        var address = text("lunchroom.room.address", baseUrl() + "/room.html?tag={tag}");
        if (!address.matches("https?://[^\\s{}]+\\{tag}[^\\s{}]*")) {
            throw wrong("lunchroom.room.address", "an address such as https://intranet.example/chats?tag={tag}");
        }
        return address;
    }

    /** Personas by one click, a scripted cast, a page that says so loudly. */
    public boolean demo() {
        return truth("lunchroom.demo", false);
    }

    /** Lets whoever calls set the clock, for demonstrations and end-to-end tests; never on a real intranet. */
    public boolean demoClock() {
        return truth("lunchroom.demo.clock", false);
    }

    /** Origins that may embed widgets and call the API from their pages; none but our own unless set. */
    public List<String> embeddingOrigins() {
        var name = "lunchroom.embedding.origins";
        var origins = list(name);
        for (String origin : origins) {
            if (!ORIGIN.matcher(origin).matches()) {
                throw wrong(name, "exact origins such as https://intranet.example, with commas between");
            }
        }
        return origins;
    }

    /** Open streams that this node takes, in all. */
    public int streams() {
        return number("lunchroom.stream.limit", 10_000, 1, 1_000_000);
    }

    /** Open streams that one person may have. */
    public int streamsForOne() {
        return number("lunchroom.stream.limit.person", 50, 1, 1_000_000);
    }

    /** Whether open streams are written straight to their sockets, past the container, where that is possible. */
    public boolean streamSockets() {
        return truth("lunchroom.stream.sockets", true);
    }

    /** Messages that one person may post in a minute. */
    public int postsPerMinute() {
        return number("lunchroom.limit.posts.per.minute", 60, 1, 1_000_000);
    }

    /** Words that no cloud of a poll takes. */
    public List<String> pollBannedWords() {
        return list("lunchroom.poll.banned.words");
    }

    /** Calls of the API that one person may make in a minute. */
    public int requestsPerMinute() {
        return number("lunchroom.limit.requests.per.minute", 1_200, 1, 10_000_000);
    }

    /** Calls that may come from one address in a minute; a portal's proxy that is not listed is one address. */
    public int requestsPerMinuteOfAddress() {
        return number("lunchroom.limit.requests.per.minute.address", 30_000, 1, 10_000_000);
    }

    /** Calls with a body that one address may have under way; the server has 200 threads for all. */
    public int bodiesAtOnceOfAddress() {
        return number("lunchroom.limit.bodies.at.once.address", 100, 1, 100_000);
    }

    /** How often a minute a reader may fetch one feed. */
    public int feedFetchesPerMinute() {
        return number("lunchroom.limit.feed.per.minute", 30, 1, 1_000_000);
    }

    /** After so many days without signing in, a person's feeds rest. */
    public int feedRestDays() {
        return number("lunchroom.feed.rest.days", 30, 1, 3650);
    }

    /** Whether anybody may ask what a page of ours is about; of open rooms they hear title and purpose. */
    public boolean oembed() {
        return truth("lunchroom.oembed", true);
    }

    /** How much room is left on the disk before health says that it is short, in megabytes. */
    public int spareMegabytes() {
        return number("lunchroom.health.disk.megabytes", 500, 0, 1_000_000);
    }

    public String text(String name, String otherwise) {
        return optional(name).orElse(otherwise);
    }

    public Optional<String> optional(String name) {
        return source.apply(name).map(String::strip).filter(value -> !value.isEmpty());
    }

    public List<String> list(String name) {
        return optional(name).map(value -> List.of(value.split("\\s*,\\s*"))).orElse(List.of());
    }

    public boolean truth(String name, boolean otherwise) {
        return switch (text(name, String.valueOf(otherwise))) {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong(name, "true or false");
        };
    }

    public int number(String name, int otherwise, int from, int to) {
        var range = "a whole number from " + from + " to " + to;
        try {
            int value = Integer.parseInt(text(name, String.valueOf(otherwise)));
            if (value >= from && value <= to) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw new WrongSetting(variable(name) + " must be " + range + ".", e);
        }
        throw wrong(name, range);
    }

    /** The refusal to start, naming the variable and what it takes; the value itself may be a secret and stays out. */
    public static WrongSetting wrong(String name, String wanted) {
        return new WrongSetting(variable(name) + " must be " + wanted + ".", null);
    }

    private static String variable(String name) {
        return name.toUpperCase(java.util.Locale.ROOT).replace('.', '_');
    }
}
