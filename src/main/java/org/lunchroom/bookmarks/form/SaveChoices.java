package org.lunchroom.bookmarks.form;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lunchroom.bookmarks.Audiences;
import org.lunchroom.identity.Persona;
import org.lunchroom.identity.Viewer;
import org.lunchroom.identity.form.FormSignIn;
import org.lunchroom.kernel.language.Language;
import org.lunchroom.kernel.language.Speech;
import org.lunchroom.rooms.Rooms;

/** What the template draws: the fields as they are, whom the link can be for, and how one says who one is. */
@Singleton
public class SaveChoices {
    private static final int ROOMS = 100;

    private final Rooms rooms;
    private final Audiences audiences;
    private final FormSignIn signIn;

    @Inject
    SaveChoices(Rooms rooms, Audiences audiences, FormSignIn signIn) {
        this.rooms = rooms;
        this.audiences = audiences;
        this.signIn = signIn;
    }

    /** Something to choose. */
    private record Choice(String value, String label, boolean chosen) {}

    Map<String, Object> view(Shown shown, String base, Language language) {
        var form = shown.form();
        var speech = SaveWords.in(language);
        var view = new HashMap<String, Object>();
        view.put("base", base);
        view.put("language", language.tag());
        view.put("direction", language.direction());
        view.put("say", SaveWords.all(speech));
        view.put("form", form);
        view.put("known", shown.viewer() != null);
        view.put(
                "as",
                shown.viewer() == null
                        ? ""
                        : speech.say("as", Map.of("name", shown.viewer().name())));
        view.put("pass", shown.viewer() == null ? "" : signIn.pass(shown.viewer()));
        view.put("unknown", shown.unknown());
        view.put("problem", shown.problem() == null ? false : shown.problem().getMessage());
        view.put("kept", shown.kept() == null ? false : shown.kept());
        view.put("asking", shown.kept() == null);
        view.put("audiences", audiences(shown.viewer(), form.audience(), speech));
        view.put("personas", signIn.offersPersonas() ? personas() : List.of());
        view.put("demo", signIn.offersPersonas());
        return view;
    }

    private List<Choice> audiences(Viewer viewer, String chosen, Speech speech) {
        var all = Stream.of(
                new Choice("me", speech.say("only-me"), chosen.equals("me")),
                new Choice("everyone", speech.say("everyone"), chosen.equals("everyone")));
        if (viewer == null) {
            // The room that a link named stays chosen until it is known whether one is in it.
            return chosen.startsWith("room:")
                    ? Stream.concat(all, Stream.of(new Choice(chosen, "#" + chosen.substring(5), true)))
                            .toList()
                    : all.toList();
        }
        var groups = audiences.groups(viewer).stream().sorted().map(name -> choice("group:" + name, name, chosen));
        var spoken = rooms.of(viewer).stream()
                .filter(room -> rooms.speaks(viewer, room))
                .limit(ROOMS)
                .map(room -> choice("room:" + room.tag(), "#" + room.tag() + " \u00b7 " + room.title(), chosen));
        return Stream.of(all, spoken, groups).flatMap(each -> each).toList();
    }

    private static Choice choice(String value, String label, String chosen) {
        return new Choice(value, label, value.equals(chosen));
    }

    private static List<Choice> personas() {
        return Arrays.stream(Persona.values())
                .filter(Persona::isOffered)
                .map(persona -> new Choice(persona.id(), persona.personName(), false))
                .toList();
    }
}
