package org.lunchroom.people;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.kernel.language.Language;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.sql.Database;

/**
 * In which language somebody reads what reaches them where no page says it, such as mails and feeds: the one they chose,
 * else the one that their portal claims for them, else the usual one here.
 */
@Singleton
public class Languages {
    private final Database database;
    private final Language usual;
    private final LanguageStore store = new LanguageStore();

    @Inject
    public Languages(Database database, Settings settings) {
        this.database = database;
        this.usual = Language.usual(settings);
    }

    /** The language of people who never said which. */
    public Language usual() {
        return usual;
    }

    public Language of(UUID person) {
        return database.read(handle -> store.of(handle, person)).orElse(usual);
    }

    /** From now on this one, whatever their portal says. */
    public void choose(UUID person, Language language) {
        database.run(handle -> store.choose(handle, person, language));
    }

    /** Whether they ever chose. */
    public Optional<Language> chosen(UUID person) {
        return database.read(handle -> store.chosen(handle, person));
    }

    public void forget(Handle handle, UUID person) {
        store.forget(handle, person);
    }
}
