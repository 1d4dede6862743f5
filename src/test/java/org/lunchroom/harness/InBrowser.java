package org.lunchroom.harness;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test by people at browsers. Whatever a browser complained about, or asked of another host, fails it. */
@ExtendWith(Stage.Shared.class)
public abstract class InBrowser {
    private final List<Visitor> visitors = new ArrayList<>();

    protected static Stage stage() {
        return Stage.Shared.stage();
    }

    protected Visitor visitor(String persona) {
        return noted(stage().visitor(persona));
    }

    protected Visitor visitor(String persona, int width, int height) {
        return noted(stage().visitor(persona, width, height));
    }

    protected Visitor visitor(Started other, String persona, Device device) {
        return noted(stage().visitor(other, persona, device));
    }

    protected Visitor withoutScripts(Device device) {
        return noted(stage().withoutScripts(device.width, device.height));
    }

    private Visitor noted(Visitor visitor) {
        visitors.add(visitor);
        return visitor;
    }

    @AfterEach
    void everybody_leaves_without_a_complaint(TestInfo test) {
        // What each of them saw last, for whoever looks into a failure.
        visitors.forEach(visitor -> visitor.picture(
                "last/" + test.getTestClass().orElseThrow().getSimpleName() + "-" + visitors.indexOf(visitor)));
        var complaints = visitors.stream()
                .flatMap(visitor -> visitor.complaints().stream())
                .distinct()
                .toList();
        visitors.forEach(Visitor::close);
        visitors.clear();
        org.assertj.core.api.Assertions.assertThat(complaints).isEmpty();
    }
}
