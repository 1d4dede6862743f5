package org.lunchroom.kernel.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.bookmarks.form.SaveWords;
import org.lunchroom.digests.sending.MailWords;
import org.lunchroom.feeds.FeedWords;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.operations.checks.SpokenChecks;

class SpeechTest {
    private static final Pattern FORM = Pattern.compile("\\.(zero|one|two|few|many|other)$");
    private static final Pattern PLACE = Pattern.compile("\\{\\w+}");
    private static final Map<String, Sentences> ALL = Map.of(
            "mail", Sentences.of(MailWords.class, "mail"),
            "checks", SpokenChecks.sentences(),
            "feeds", Sentences.of(FeedWords.class, "feeds"),
            "save", Sentences.of(SaveWords.class, "save"));

    private static Set<String> named(Sentences sentences, Language language) {
        return sentences.names(language).stream()
                .map(name ->
                        name.startsWith("held.") ? name : FORM.matcher(name).replaceFirst(""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_language_says_the_same_sentences_with_the_same_values_in_them(Language language) {
        ALL.forEach((file, sentences) -> {
            assertThat(named(sentences, language)).as(file).isEqualTo(named(sentences, Language.EN));
            for (var name : sentences.names(Language.EN)) {
                if (!FORM.matcher(name).find()) {
                    var places = PLACE.matcher(sentences.in(Language.EN).written(name))
                            .results();
                    assertThat(places.map(found -> found.group()))
                            .as(name)
                            .allMatch(place ->
                                    sentences.in(language).written(name).contains(place));
                }
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatever_is_counted_has_all_the_forms_of_its_language(Language language) {
        var mail = ALL.get("mail").in(language);
        for (var counted : new String[] {"item.saved", "item.replies", "item.reactions", "minutes"}) {
            for (long count : new long[] {1, 2, 5, 11, 100, 102}) {
                assertThat(mail.has(counted + "." + language.form(count)))
                        .as(counted + " " + count)
                        .isTrue();
                assertThat(mail.say(counted, Map.of("count", count))).doesNotContain("{");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "AR,0,zero", "AR,1,one", "AR,2,two", "AR,3,few", "AR,10,few", "AR,11,many", "AR,99,many", "AR,100,other",
        "AR,102,other", "AR,103,few", "AR,111,many", "FR,0,one", "FR,1,one", "FR,2,other", "EN,0,other", "EN,1,one",
        "DE,2,other", "ES,1,one"
    })
    void counts_take_the_form_that_grammar_wants(Language language, long count, String form) {
        assertThat(language.form(count)).isEqualTo(form);
    }

    @Test
    void a_language_is_known_by_whatever_portals_call_it() {
        assertThat(Language.of("de_AT")).contains(Language.DE);
        assertThat(Language.of(" AR-eg ")).contains(Language.AR);
        assertThat(Language.of("deutsch")).isEmpty();
        assertThat(Language.of("")).isEmpty();
        assertThat(Language.of(null)).isEmpty();
        assertThat(Language.of("e".repeat(10_000))).isEmpty();
    }

    @Test
    void a_usual_language_that_we_do_not_speak_stops_the_start() {
        assertThat(Language.usual(new Settings(name -> Optional.empty()))).isEqualTo(Language.EN);
        assertThatThrownBy(() -> Language.usual(new Settings(name -> Optional.of("xx"))))
                .hasMessageContaining("LUNCHROOM_LANGUAGE");
    }

    @Test
    void what_people_wrote_is_never_a_place_for_a_value() {
        var said = ALL.get("mail").in(Language.EN).say("item.said", Map.of("name", "{room} $1 \\", "room", "#a"));
        assertThat(said).isEqualTo("{room} $1 \\ in #a");
    }

    @Test
    void arabic_writes_its_own_digits_and_keeps_names_apart() {
        var arabic = ALL.get("mail").in(Language.AR);
        assertThat(arabic.say("minutes", Map.of("count", 5))).isEqualTo("٥ دقائق للقراءة");
        assertThat(arabic.say("because.room", Map.of("room", "#a"))).isEqualTo("أنت تتابع \u2068#a\u2069");
    }
}
