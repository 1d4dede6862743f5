package org.lunchroom.widgets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Runs the tests of the pure modules, written in JavaScript in `src/test/widgets`, in the browser they are for. */
class ModulesE2E {
    private static final String RUN =
            "([name, test]) => import('/lunchroom/test/' + name + '.js').then((m) => m.tests[test]()).then(() => null, String)";

    @RegisterExtension
    final Portal portal = new Portal();

    @TestFactory
    Stream<DynamicTest> frames() {
        return testsOf("frames");
    }

    @TestFactory
    Stream<DynamicTest> templates() {
        return testsOf("templates");
    }

    @TestFactory
    Stream<DynamicTest> room() {
        return testsOf("room");
    }

    @TestFactory
    Stream<DynamicTest> stretch() {
        return testsOf("stretch");
    }

    @TestFactory
    Stream<DynamicTest> calendar() {
        return testsOf("calendar");
    }

    @TestFactory
    Stream<DynamicTest> chat() {
        return testsOf("chat");
    }

    @TestFactory
    Stream<DynamicTest> planning() {
        return testsOf("planning");
    }

    @TestFactory
    Stream<DynamicTest> hosting() {
        return testsOf("hosting");
    }

    @TestFactory
    Stream<DynamicTest> qanda() {
        return testsOf("qanda");
    }

    @TestFactory
    Stream<DynamicTest> polls() {
        return testsOf("polls");
    }

    @TestFactory
    Stream<DynamicTest> digest() {
        return testsOf("digest");
    }

    @TestFactory
    Stream<DynamicTest> languages() {
        return testsOf("languages");
    }

    @SuppressWarnings("unchecked")
    private Stream<DynamicTest> testsOf(String name) {
        portal.open(Scenes.empty(), "");
        var names = (List<String>) portal.page.evaluate(
                "(name) => import('/lunchroom/test/' + name + '.js').then((m) => Object.keys(m.tests))", name);
        assertThat(names).isNotEmpty();
        return names.stream()
                .map(test ->
                        DynamicTest.dynamicTest(test, () -> assertThat(portal.page.evaluate(RUN, List.of(name, test)))
                                .isNull()));
    }
}
