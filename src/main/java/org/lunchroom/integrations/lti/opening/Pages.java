package org.lunchroom.integrations.lti.opening;

import com.samskivert.mustache.Template;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.lunchroom.kernel.language.Language;
import org.lunchroom.kernel.language.Sentences;
import org.lunchroom.kernel.language.Speech;
import org.lunchroom.kernel.pages.Templates;

/** The pages, in the reader's language. */
final class Pages {
    static final Sentences SENTENCES = Sentences.of(Pages.class, "lti");
    private static final Templates TEMPLATES = Templates.of(Pages.class);
    static final Template WORD = TEMPLATES.html("word");
    static final Template ROOM = TEMPLATES.html("room");
    static final Template CHOICE = TEMPLATES.html("choice");
    static final Template BACK = TEMPLATES.html("back");
    static final Template REGISTERED = TEMPLATES.html("registered");

    private Pages() {}

    /** What the course says, else what the browser says. */
    static Speech speech(HttpServletRequest request, String locale) {
        var language = Language.of(locale)
                .or(() -> Language.among(request.getLocales()))
                .orElse(Language.EN);
        return SENTENCES.in(language);
    }

    /** A template's values: all sentences by their names with "_" for ".", and these. */
    static Map<String, Object> view(HttpServletRequest request, Speech speech, Map<String, ?> values) {
        var view = new HashMap<String, Object>();
        for (var name : SENTENCES.names(speech.language())) {
            view.put("say_" + name.replace('.', '_'), speech.say(name, shown(values)));
        }
        view.put("base", request.getContextPath());
        view.put("language", speech.language().tag());
        view.put("direction", speech.language().direction());
        view.putAll(values);
        return view;
    }

    private static Map<String, Object> shown(Map<String, ?> values) {
        var shown = new HashMap<String, Object>(values);
        for (var place : new String[] {"name", "course", "platform"}) {
            shown.putIfAbsent(place, "");
        }
        return shown;
    }
}
