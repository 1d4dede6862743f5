package org.lunchroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * JAX-RS first chooses the class whose address fits best and never looks back: an endpoint hides behind another class
 * whose own address fits better, and answers 404.
 */
class RoutesTest {
    private record Endpoint(String resource, String classPath, String path) {}

    private static final List<Endpoint> ENDPOINTS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.lunchroom").stream()
                    .filter(type -> type.isAnnotatedWith(Path.class))
                    .flatMap(RoutesTest::endpoints)
                    .toList();

    private static Stream<Endpoint> endpoints(JavaClass type) {
        var classPath = type.getAnnotationOfType(Path.class).value();
        return type.getMethods().stream()
                .filter(method -> method.isMetaAnnotatedWith(HttpMethod.class))
                .map(method -> {
                    Optional<Path> own = method.tryGetAnnotationOfType(Path.class);
                    var path = own.map(sub -> classPath + "/" + sub.value()).orElse(classPath);
                    return new Endpoint(type.getSimpleName(), classPath, path);
                });
    }

    @Test
    void no_endpoint_hides_behind_a_class_that_fits_better() {
        assertThat(ENDPOINTS).hasSizeGreaterThan(20);

        for (var endpoint : ENDPOINTS) {
            // Real characters for the templates, such as an id would be.
            var address = endpoint.path.replaceAll("\\{[^}]*}", "id");
            assertThat(ENDPOINTS)
                    .as(endpoint + " is reached")
                    .noneMatch(other -> fits(other.classPath, address) && better(other.classPath, endpoint.classPath));
        }
    }

    private static boolean fits(String classPath, String address) {
        var pattern = classPath.replaceAll("\\{[^}]*}", "[^/]+").replace(".", "\\.");
        return address.matches(pattern + "(/.*)?");
    }

    /** More literal characters win, then more templates. */
    private static boolean better(String one, String other) {
        int literals = literals(one) - literals(other);
        return literals > 0 || (literals == 0 && templates(one) > templates(other));
    }

    private static int literals(String path) {
        return path.replaceAll("\\{[^}]*}", "").length();
    }

    private static long templates(String path) {
        return path.chars().filter(c -> c == '{').count();
    }
}
