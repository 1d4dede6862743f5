package org.lunchroom.portal;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** What the widgets' sources and the bundle say of themselves. */
final class Sources {
    private Sources() {}

    static List<String> parts(String source) {
        return found("[^a-z]part=\"([\\w -]+)\"", source).stream()
                .flatMap(names -> Arrays.stream(names.split(" ")))
                .toList();
    }

    // The module and all that it imports, however far.
    static Set<Path> imported(Path module) {
        var seen = new TreeSet<Path>();
        collect(module, "(?:from|import)\\s*\\(?'(\\.[^']+)'", seen);
        return seen;
    }

    static void bundled(Path script, Set<Path> seen) {
        collect(script, "(?:from|import)\\s*\"(\\./[^\"]+\\.js)\"", seen);
    }

    private static void collect(Path file, String pattern, Set<Path> seen) {
        if (seen.add(file.normalize())) {
            found(pattern, text(file))
                    .forEach(name -> collect(file.resolveSibling(name).normalize(), pattern, seen));
        }
    }

    static int zipped(Path file) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }

    static JsonObject json(Path file) {
        return Json.createReader(new StringReader(text(file))).readObject();
    }

    // One line each in "static properties": what is neither state nor a property only is an attribute.
    static Set<String> attributes(String source) {
        var block = source.substring(source.indexOf("static properties"));
        var names = new TreeSet<String>();
        for (var line : block.substring(0, block.indexOf("};")).lines().skip(1).toList()) {
            var property = Pattern.compile("(\\w+): \\{(.*)}").matcher(line);
            if (property.find() && !line.contains("state: true") && !line.contains("attribute: false")) {
                var named = Pattern.compile("attribute: '([a-z-]+)'").matcher(line);
                names.add(named.find() ? named.group(1) : property.group(1));
            }
        }
        return names;
    }

    static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    static List<Path> files(Path directory, String ending) {
        try (var files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
