package org.lunchroom.integrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** What a builder gets who lets a client be made from our description. */
final class GeneratedClient {
    private static final Path GENERATOR = Path.of("target/openapi-generator.jar");
    private static final Path DESCRIPTION = Path.of("target/classes/META-INF/openapi.json");
    private static final Path EXAMPLE = Path.of("docs/examples/client/Example.java");

    private final Path place;
    private final Path classes;

    /** Makes it, and compiles it together with the example of the documentation. */
    GeneratedClient(Path place) throws IOException, InterruptedException {
        this.place = place;
        this.classes = compiled(generated());
    }

    private Path generated() throws IOException, InterruptedException {
        var out = place.resolve("client");
        var log = place.resolve("generator.log");
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        GENERATOR.toString(),
                        "generate",
                        "--input-spec=" + DESCRIPTION,
                        "--generator-name=java",
                        "--library=native",
                        "--output=" + out,
                        "--additional-properties=openApiNullable=false,useJakartaEe=true",
                        "--global-property=apis,models,supportingFiles,apiDocs=false,modelDocs=false,apiTests=false,modelTests=false")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(log)).isZero();
        return out.resolve("src/main/java");
    }

    private Path compiled(Path sources) throws IOException {
        var out = Files.createDirectory(place.resolve("classes"));
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var found = Files.walk(sources);
                var files = compiler.getStandardFileManager(null, null, null)) {
            var java = Stream.concat(found.filter(file -> file.toString().endsWith(".java")), Stream.of(EXAMPLE))
                    .toList();
            assertThat(java).hasSizeGreaterThan(100);
            var said = new java.io.StringWriter();
            var options = List.of("-proc:none", "-nowarn", "-d", out.toString(), "-cp", classPath());
            boolean fine = compiler.getTask(said, files, null, options, null, files.getJavaFileObjectsFromPaths(java))
                    .call();
            assertThat(fine).as(said.toString()).isTrue();
        }
        return out;
    }

    // The generator's jar brings Jackson, which its clients use.
    private static String classPath() {
        var annotations = jakarta.annotation.Nullable.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        return GENERATOR + File.pathSeparator + annotations;
    }

    /** What the example says, with these arguments. */
    String run(String... arguments) throws Exception {
        var path = new URL[] {classes.toUri().toURL(), GENERATOR.toUri().toURL()};
        try (var loader = new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
            return (String)
                    loader.loadClass("Example").getMethod("run", String[].class).invoke(null, (Object) arguments);
        }
    }
}
