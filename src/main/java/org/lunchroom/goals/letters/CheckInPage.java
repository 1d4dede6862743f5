package org.lunchroom.goals.letters;

import com.samskivert.mustache.Template;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lunchroom.goals.Answer;
import org.lunchroom.kernel.language.Language;
import org.lunchroom.kernel.pages.Templates;
import org.lunchroom.people.Languages;

/**
 * {@code /check-in?token=&say=}: a page with four buttons, since mail programs and scanners open every link they see; an
 * answer is given by POST only. What the goal is stands nowhere on it.
 */
@WebServlet("/check-in")
public class CheckInPage extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final Template TEMPLATE = Templates.of(CheckInPage.class).html("check-in");

    private final transient MailedAnswers answers;
    private final transient Languages languages;

    @Inject
    public CheckInPage(MailedAnswers answers, Languages languages) {
        this.answers = answers;
        this.languages = languages;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        show(request, response, answers.look(request.getParameter("token")));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var token = request.getParameter("token");
        // Not the name that the link has: what stands in the address would come first.
        var said = request.getParameter("answer");
        show(
                request,
                response,
                "back".equals(said)
                        ? answers.takeBack(token)
                        : answers.say(token, answer(said), request.getParameter("line")));
    }

    private void show(HttpServletRequest request, HttpServletResponse response, MailedAnswers.Shown shown)
            throws IOException {
        response.setStatus(
                shown.step().equals("unknown") ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_OK);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setContentType("text/html; charset=utf-8");
        var language = shown.person() == null
                ? Language.among(request.getLocales()).orElse(languages.usual())
                : languages.of(shown.person());
        response.setHeader("Content-Language", language.tag());
        var page = page(language, shown, answer(request.getParameter("say")));
        page.put("base", request.getContextPath());
        response.getOutputStream().write(TEMPLATE.execute(page).getBytes(StandardCharsets.UTF_8));
    }

    private static Answer answer(String named) {
        return Stream.of(Answer.values())
                .filter(answer -> answer.text().equals(named))
                .findFirst()
                .orElse(null);
    }

    private static Map<String, Object> page(Language language, MailedAnswers.Shown shown, Answer first) {
        var words = GoalWords.in(language);
        var page = new HashMap<String, Object>();
        for (var each : List.of("asked", "kept", "taken", "over", "unknown")) {
            page.put(each, each.equals(shown.step()));
        }
        page.put("lang", language.tag());
        page.put("dir", language.direction());
        page.put("title", words.say("page.title"));
        page.put("question", words.say("page.asked", Map.of("day", shown.day())));
        for (var each : List.of("line", "private", "undo", "over.why", "unknown.why")) {
            page.put(each.replace(".", ""), words.say("page." + each));
        }
        page.put("heading", heading(language, shown));
        page.put("answers", buttons(language, first));
        return page;
    }

    private static String heading(Language language, MailedAnswers.Shown shown) {
        var words = GoalWords.in(language);
        return switch (shown.step()) {
            case "asked" -> words.say("page.asked", Map.of("day", shown.day()));
            case "kept" ->
                words.say(
                        "page.kept",
                        Map.of("answer", words.say("said." + shown.said().text())));
            default -> words.say("page." + shown.step());
        };
    }

    // The one that was chosen in the mail stands first.
    private static List<Map<String, Object>> buttons(Language language, Answer first) {
        var words = GoalWords.in(language);
        var order = Stream.of(Answer.DONE, Answer.NOT_YET, Answer.CHANGED, Answer.DROPPED);
        return Stream.concat(Stream.of(first == null ? Answer.DONE : first), order)
                .distinct()
                .map(answer -> Map.<String, Object>of(
                        "value", answer.text(),
                        "name", words.say("said." + answer.text()),
                        "first", answer == first))
                .toList();
    }
}
