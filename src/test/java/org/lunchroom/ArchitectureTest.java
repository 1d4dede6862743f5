package org.lunchroom;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import jakarta.ws.rs.HttpMethod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lunchroom.identity.Guard;
import org.lunchroom.kernel.Feature;

/** The houses stand as drawn: what each package says it may use is all that it uses. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.lunchroom");

    private static final Map<String, Feature> FEATURES = CLASSES.stream()
            .map(JavaClass::getPackage)
            .distinct()
            .filter(p -> p.tryGetAnnotationOfType(Feature.class).isPresent())
            .collect(Collectors.toMap(
                    p -> p.getName(), p -> p.getAnnotationOfType(Feature.class), (a, b) -> a, TreeMap::new));

    @Test
    void enough_is_looked_at_for_the_rules_to_mean_anything() {
        assertThat(CLASSES.size()).isGreaterThan(30);
        assertThat(FEATURES).containsKeys("org.lunchroom.kernel", "org.lunchroom.journal", "org.lunchroom.identity");
    }

    @Test
    void every_package_uses_only_what_it_says() {
        classes().should(stayWithinTheirFeature()).check(CLASSES);
    }

    @Test
    void features_do_not_depend_on_each_other_in_a_circle() {
        SlicesRuleDefinition.slices()
                .matching("org.lunchroom.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void stores_stay_inside_their_package() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Store")
                .should()
                .bePackagePrivate()
                .check(CLASSES);
    }

    @Test
    void nobody_calls_a_resource() {
        noClasses()
                .should()
                .dependOnClassesThat(com.tngtech.archunit.base.DescribedPredicate.describe(
                        "are resources of another class",
                        target -> target.getSimpleName().endsWith("Resource")
                                && target.isTopLevelClass()
                                && target.getPackageName().startsWith("org.lunchroom")))
                .check(CLASSES);
    }

    @Test
    void every_endpoint_says_who_may_call_it() {
        methods()
                .that()
                .areMetaAnnotatedWith(HttpMethod.class)
                .should()
                .beAnnotatedWith(Guard.class)
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void nobody_asks_the_machine_what_time_it_is() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.lunchroom.kernel.time.MovableClock")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(CLASSES);
    }

    @Test
    void shiro_stays_in_identity() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.lunchroom.identity..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.shiro..")
                .check(CLASSES);
    }

    @Test
    void sql_is_written_in_stores_and_the_kernel() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.lunchroom.kernel..")
                .and()
                .haveSimpleNameNotEndingWith("Store")
                .should()
                .callMethod(org.jdbi.v3.core.Handle.class, "createQuery", String.class)
                .orShould()
                .callMethod(org.jdbi.v3.core.Handle.class, "createUpdate", String.class)
                .orShould()
                .callMethod(org.jdbi.v3.core.Handle.class, "prepareBatch", String.class)
                .check(CLASSES);
    }

    @Test
    void nothing_leaves_but_through_the_guarded_client() {
        // Mail goes to the one server that the admin names, and so does what is asked of LDAP.
        var outside = noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.lunchroom.kernel.outbound..",
                        "org.lunchroom.kernel.mail..",
                        "org.lunchroom.kernel.ldap..");
        outside.should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "org.apache.hc..", "javax.net.ssl..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(java.net.URLConnection.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(java.net.Socket.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(org.jsoup.Connection.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(com.nimbusds.jose.util.DefaultResourceRetriever.class)
                .check(CLASSES);
        outside.should()
                .callMethod(java.net.URL.class, "openStream")
                .orShould()
                .callMethod(java.net.URL.class, "openConnection")
                .orShould()
                .callMethod(javax.imageio.ImageIO.class, "read", java.net.URL.class)
                .check(CLASSES);
    }

    @Test
    void json_is_made_by_the_provider_that_was_looked_up_once() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.json.Json")
                .check(CLASSES);
    }

    @Test
    void nothing_prints() {
        com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES);
    }

    @Test
    void no_class_is_named_after_what_it_is_not() {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|Dto|DTO|Facade|Assembler|Processor)(\\$.*)?")
                .check(CLASSES);
    }

    @Test
    void no_source_file_is_longer_than_250_lines() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var long_ = files.filter(f -> f.toString().endsWith(".java"))
                    .filter(ArchitectureTest::isLong)
                    .toList();
            assertThat(long_).isEmpty();
        }
    }

    private static boolean isLong(Path file) {
        try {
            return Files.readAllLines(file).size() > 250;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static ArchCondition<JavaClass> stayWithinTheirFeature() {
        return new ArchCondition<>("use only what their package says it may use") {
            @Override
            public void check(JavaClass used, ConditionEvents events) {
                var home = featureOf(used);
                if (home == null) {
                    events.add(SimpleConditionEvent.violated(
                            used, used.getName() + " lives in a package without @Feature"));
                    return;
                }
                for (var dependency : used.getDirectDependenciesFromSelf()) {
                    var target = featureOf(dependency.getTargetClass().getBaseComponentType());
                    boolean fine = target == null
                            || target.name().equals(home.name())
                            || List.of(home.mayUse()).contains(target.name());
                    if (!fine) {
                        events.add(SimpleConditionEvent.violated(used, dependency.getDescription()));
                    }
                }
            }
        };
    }

    /** The feature a class belongs to: its package's, or the nearest package above that declares one. */
    private static Feature featureOf(JavaClass type) {
        for (var name = type.getPackageName();
                name.startsWith("org.lunchroom");
                name = name.substring(0, name.lastIndexOf('.'))) {
            if (FEATURES.containsKey(name)) {
                return FEATURES.get(name);
            }
        }
        return null;
    }
}
