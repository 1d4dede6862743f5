package org.lunchroom.profiles;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.people.Languages;
import org.lunchroom.people.People;
import org.lunchroom.people.Person;
import org.lunchroom.people.hours.Hours;
import org.lunchroom.people.hours.SaidHours;
import org.lunchroom.people.hours.WorkingHours;

/**
 * What people say about themselves, to whom they say it. Names come from their portal; all else is theirs to add, field
 * by field. What a viewer may not see is not read for them at all, so it can't show in a list, its order or its length.
 */
@Singleton
public class Profiles {
    private final Database database;
    private final People people;
    private final Languages languages;
    private final WorkingHours hours;
    private final ProfileStore store = new ProfileStore();

    @Inject
    public Profiles(Database database, People people, Languages languages, WorkingHours hours) {
        this.database = database;
        this.people = people;
        this.languages = languages;
        this.hours = hours;
    }

    /** One page of the directory. */
    record Found(List<ShownProfile> people, UUID after) {}

    public MyProfile mine(Viewer viewer) {
        var person = people.find(viewer.person());
        var said = said(viewer);
        var audiences = new TreeMap<String, String>();
        for (var field : Field.values()) {
            audiences.put(field.text(), Audience.MEMBERS.text());
        }
        said.forEach(one -> audiences.put(one.field().text(), one.audience().text()));
        var worked = hours.of(viewer.person()).orElse(null);
        var profile = shown(person, said, worked);
        boolean ever = said.stream().anyMatch(one -> one.field() != Field.PHOTO);
        return new MyProfile(ever, ever ? profile : claimed(profile), audiences);
    }

    /** What the viewer says that interests them, whoever else sees it. */
    public List<String> interests(Viewer viewer) {
        return said(viewer).stream()
                .filter(one -> one.field() == Field.INTERESTS)
                .flatMap(one -> one.topics().stream())
                .toList();
    }

    private List<Said> said(Viewer viewer) {
        return database.read(handle -> store.seen(handle, viewer.person(), Set.of(viewer.person())))
                .getOrDefault(viewer.person(), List.of());
    }

    // What their portal says is where they begin; it is nobody else's until they say so.
    private ShownProfile claimed(ShownProfile of) {
        var spoken = List.of(languages.of(of.person().id()).tag());
        return new ShownProfile(
                of.person(), of.title(), of.about(), of.interests(), of.helps(), spoken, of.hours(), of.photo());
    }

    public void put(Viewer viewer, NewProfile wanted) {
        var said = wanted.checked();
        database.run(handle -> {
            for (var one : said) {
                if (one.nothing()) {
                    store.forget(handle, viewer.person(), one.field());
                } else {
                    store.put(handle, viewer.person(), one);
                }
            }
            store.put(handle, viewer.person(), new Said(Field.HOURS, wanted.forHours(), "", List.of()));
            store.show(handle, viewer.person(), Field.PHOTO, wanted.forPhoto());
        });
    }

    /** Everything but the photo, which has a word of its own. */
    public void forget(Viewer viewer) {
        database.run(handle -> {
            for (var field : Field.values()) {
                if (field != Field.PHOTO) {
                    store.forget(handle, viewer.person(), field);
                }
            }
            hours.forget(handle, viewer.person());
        });
    }

    /** One's own, as members or everybody else see it. */
    public ShownProfile asSeenBy(Viewer viewer, Audience eyes) {
        var seen = said(viewer).stream()
                .filter(one -> one.audience().compareTo(eyes) >= 0 && one.audience() != Audience.PRIVATE)
                .toList();
        return shown(
                people.find(viewer.person()), seen, hours.of(viewer.person()).orElse(null));
    }

    /** Somebody's, as the viewer may see it: of who keeps all to themselves, their name. */
    public ShownProfile of(Viewer viewer, UUID person) {
        var found = people.find(person);
        return of(viewer, Set.of(person)).getOrDefault(person, shown(found, List.of(), null));
    }

    /** Of all of these of whom there is anything to see. */
    public Map<UUID, ShownProfile> of(Viewer viewer, Collection<UUID> wanted) {
        var said = database.read(handle -> store.seen(handle, viewer.person(), wanted));
        var named = people.named(said.keySet());
        var worked = hours.of(said.keySet());
        var found = new HashMap<UUID, ShownProfile>();
        named.forEach((id, person) -> found.put(id, shown(person, said.get(id), worked.get(id))));
        return found;
    }

    private static ShownProfile shown(Person person, List<Said> said, Hours worked) {
        var fields = new EnumMap<Field, Said>(Field.class);
        said.forEach(one -> fields.put(one.field(), one));
        return new ShownProfile(
                person,
                words(fields.get(Field.TITLE)),
                words(fields.get(Field.ABOUT)),
                topics(fields.get(Field.INTERESTS)),
                topics(fields.get(Field.HELPS)),
                topics(fields.get(Field.LANGUAGES)),
                fields.containsKey(Field.HOURS) && worked != null ? SaidHours.of(worked) : null,
                fields.containsKey(Field.PHOTO)
                        ? UUID.fromString(fields.get(Field.PHOTO).words())
                        : null);
    }

    private static String words(Said said) {
        return said == null ? null : said.words();
    }

    private static List<String> topics(Said said) {
        return said == null ? null : said.topics();
    }

    /** Who can be found here by this viewer. There is no number of them: it would tell of those who can't. */
    Found directory(Viewer viewer, WhichPeople which) {
        var ids = database.read(handle -> {
            var from = which.goesOn() ? which.after(store.plainName(handle, which.after())) : which;
            return store.directory(handle, viewer.person(), from);
        });
        var page = ids.size() > which.limit() ? ids.subList(0, which.limit()) : ids;
        var shown = of(viewer, page);
        return new Found(
                page.stream().filter(shown::containsKey).map(shown::get).toList(),
                ids.size() > page.size() ? page.get(page.size() - 1) : null);
    }
}
