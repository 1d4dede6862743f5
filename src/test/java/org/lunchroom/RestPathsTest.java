package org.lunchroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * JAX-RS first chooses the resource classes whose path has the most literal characters and never looks back (Jakarta REST
 * 3.1, section 3.7.2): an endpoint whose class loses that choice answers 404 for ever. This finds such endpoints.
 */
class RestPathsTest {
    private static final List<JavaMethod> ENDPOINTS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.lunchroom").stream()
                    .filter(type -> type.isAnnotatedWith(Path.class))
                    .flatMap(type -> type.getMethods().stream())
                    .filter(method -> method.isMetaAnnotatedWith(HttpMethod.class))
                    .toList();

    private static final List<String> CLASS_PATHS =
            ENDPOINTS.stream().map(RestPathsTest::classPath).distinct().toList();

    @Test
    void every_endpoint_is_reached_by_its_own_path() {
        assertThat(ENDPOINTS).hasSizeGreaterThan(30);

        assertThat(ENDPOINTS).allSatisfy(endpoint -> assertThat(chosenFor(sample(endpoint)))
                .as(endpoint.getFullName())
                .isEqualTo(classPath(endpoint)));
    }

    private static String chosenFor(String path) {
        return CLASS_PATHS.stream()
                .filter(template -> path.matches(pattern(template) + "(/.*)?"))
                .max(Comparator.comparingInt(
                                (String template) -> template.replace("{}", "").length())
                        .thenComparingInt(template -> template.split("\\{}", -1).length))
                .orElseThrow();
    }

    private static String pattern(String template) {
        return template.replace(".", "\\.").replace("{}", "[^/]+");
    }

    private static String sample(JavaMethod endpoint) {
        var own = endpoint.isAnnotatedWith(Path.class)
                ? "/" + endpoint.getAnnotationOfType(Path.class).value()
                : "";
        return (classPath(endpoint) + nameless(own)).replace("{}", "sample");
    }

    private static String classPath(JavaMethod endpoint) {
        return nameless(endpoint.getOwner().getAnnotationOfType(Path.class).value());
    }

    /** Templates without their names: two classes with the same one share their requests. */
    private static String nameless(String path) {
        return path.replaceAll("\\{[^}]*}", "{}");
    }
}
