package org.lunchroom.profiles;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.lunchroom.bookmarks.BookmarkTag;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Line;
import org.lunchroom.kernel.http.Problem;

/**
 * What somebody says about themselves, all of it at once; a field that is left out is empty.
 *
 * @param title what they do, in a few words
 * @param interests as tags
 * @param helps what they can help with, as tags
 * @param languages they speak, such as "de"
 * @param audiences who sees which field; left out, members do
 */
public record NewProfile(
        String title,
        String about,
        List<String> interests,
        List<String> helps,
        List<String> languages,
        Audiences audiences) {
    private static final int MOST = 20;
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    /** Who sees each field. */
    public record Audiences(
            Audience title,
            Audience about,
            Audience interests,
            Audience helps,
            Audience languages,
            Audience hours,
            Audience photo) {
        static final Audiences UNSAID = new Audiences(null, null, null, null, null, null, null);
    }

    /** In its limits; each failure names its field. */
    List<Said> checked() {
        var to = Objects.requireNonNullElse(audiences, Audiences.UNSAID);
        return Stream.of(
                        new Said(Field.TITLE, or(to.title), Line.optional("title", title, 80), List.of()),
                        new Said(Field.ABOUT, or(to.about), Line.some("about", about, 500), List.of()),
                        new Said(Field.INTERESTS, or(to.interests), "", tags("interests", interests)),
                        new Said(Field.HELPS, or(to.helps), "", tags("helps", helps)),
                        new Said(Field.LANGUAGES, or(to.languages), "", spoken()))
                .toList();
    }

    Audience forHours() {
        return audiences == null ? Audience.MEMBERS : or(audiences.hours);
    }

    Audience forPhoto() {
        return audiences == null ? Audience.MEMBERS : or(audiences.photo);
    }

    private static Audience or(Audience said) {
        return Objects.requireNonNullElse(said, Audience.MEMBERS);
    }

    private static List<String> tags(String field, List<String> written) {
        if (written == null) {
            return List.of();
        }
        Check.atMost(field, written, MOST);
        return BookmarkTag.checked(
                written.stream().map(one -> Line.optional(field, one, 60)).toList());
    }

    private List<String> spoken() {
        if (languages == null) {
            return List.of();
        }
        Check.atMost("languages", languages, MOST);
        for (var one : languages) {
            if (!LANGUAGES.contains(one)) {
                throw Problem.invalid("no-such-language", "languages", "Name languages by two letters, such as de.");
            }
        }
        return languages.stream().distinct().toList();
    }
}
