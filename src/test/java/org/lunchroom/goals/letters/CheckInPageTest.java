package org.lunchroom.goals.letters;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lunchroom.digests.TestDigests;
import org.lunchroom.goals.Goal;
import org.lunchroom.goals.TestGoals;
import org.lunchroom.kernel.mail.KeptMails;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.kernel.time.MovableClock;

/** The page behind a mail's link, as a browser asks for it. */
class CheckInPageTest {
    private static final String WORDS = "Hold one ten-minute feedback talk a week.";

    private Database database;
    private TestGoals test;
    private CheckInPage page;
    private Goal goal;
    private String token;
    private int status;

    @BeforeEach
    void open() {
        database = TestDatabase.H2.fresh();
        var clock = MovableClock.standingAt(TestDigests.MORNING);
        test = new TestGoals(database, clock, new KeptMails(clock));
        page = new CheckInPage(test.mailed, test.mail.languages);
        goal = test.set(test.tom, WORDS);
        test.days(7);
        var asked = test.checkIns.of(Set.of(goal.id())).get(goal.id()).get(0);
        token = test.answers.address(asked, null).replaceFirst("^.*token=", "");
    }

    @AfterEach
    void close() {
        test.mail.followers.close();
        database.close();
    }

    /** A fake of a servlet's side: answers what the map says, and nothing else. */
    private static <T> T fake(Class<T> type, InvocationHandler answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answers));
    }

    private String ask(boolean post, Map<String, String> parameters) throws Exception {
        var written = new ByteArrayOutputStream();
        var request = fake(HttpServletRequest.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "getParameter" -> parameters.get(arguments[0]);
            case "getLocales" -> Collections.emptyEnumeration();
            default -> "/lunchroom";
        });
        var response = fake(HttpServletResponse.class, (proxy, method, arguments) -> {
            if (method.getName().equals("setStatus")) {
                status = (int) arguments[0];
            }
            return method.getName().equals("getOutputStream") ? into(written) : null;
        });
        if (post) {
            page.doPost(request, response);
        } else {
            page.doGet(request, response);
        }
        return written.toString(StandardCharsets.UTF_8);
    }

    private static ServletOutputStream into(ByteArrayOutputStream written) {
        return new ServletOutputStream() {
            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {}

            @Override
            public void write(int one) {
                written.write(one);
            }
        };
    }

    private Map<String, String> link() {
        return new HashMap<>(Map.of("token", token, "say", "not-yet"));
    }

    @Test
    void opening_it_answers_nothing_and_shows_no_word_of_the_goal() throws Exception {
        var shown = ask(false, link());
        assertThat(status).isEqualTo(200);
        assertThat(shown).contains("Day 7: how is it going?", "value=\"not-yet\" class=\"first\"");
        assertThat(shown).doesNotContain("feedback");
        assertThat(test.look(test.tom, goal).said()).isNull();
    }

    @Test
    void what_is_pressed_counts_whatever_the_link_had_chosen() throws Exception {
        var form = link();
        form.putAll(Map.of("answer", "done", "line", "<b>Every</b> Friday"));
        assertThat(ask(true, form))
                .contains("Kept: Done", "name=\"answer\" value=\"back\"")
                .doesNotContain("<b>");
        assertThat(test.look(test.tom, goal).said()).isEqualTo("done");

        form.put("answer", "back");
        assertThat(ask(true, form)).contains("Taken back.", "name=\"answer\" value=\"dropped\"");
        assertThat(test.look(test.tom, goal).asks()).isEqualTo(7);
    }

    @Test
    void without_a_link_of_ours_there_is_nothing_in_the_readers_own_language() throws Exception {
        assertThat(ask(true, Map.of("token", "x", "answer", "done"))).contains("This link says nothing");
        assertThat(status).isEqualTo(404);
    }
}
