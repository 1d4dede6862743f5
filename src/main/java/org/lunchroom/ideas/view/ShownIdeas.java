package org.lunchroom.ideas.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.lunchroom.ideas.Audiences;
import org.lunchroom.ideas.Consent;
import org.lunchroom.ideas.Credit;
import org.lunchroom.ideas.Credits;
import org.lunchroom.ideas.Idea;
import org.lunchroom.ideas.Ideas;
import org.lunchroom.ideas.Origins;
import org.lunchroom.ideas.Said;
import org.lunchroom.ideas.keeping.Keeps;
import org.lunchroom.ideas.tries.Count;
import org.lunchroom.ideas.tries.MyTry;
import org.lunchroom.ideas.tries.Tries;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.web.WebAddress;
import org.lunchroom.people.People;
import org.lunchroom.people.Person;
import org.lunchroom.rooms.Room;

/** Joins in what a viewer sees on a card; a page of them costs as many queries as one. */
@Singleton
public class ShownIdeas {
    private static final int BEGINNING = 80;

    private final Ideas ideas;
    private final Audiences audiences;
    private final Origins origins;
    private final Credits credits;
    private final People people;
    private final Tries tries;
    private final Keeps keeps;

    @Inject
    public ShownIdeas(
            Ideas ideas,
            Audiences audiences,
            Origins origins,
            Credits credits,
            People people,
            Tries tries,
            Keeps keeps) {
        this.ideas = ideas;
        this.audiences = audiences;
        this.origins = origins;
        this.credits = credits;
        this.people = people;
        this.tries = tries;
        this.keeps = keeps;
    }

    private record Joined(
            Viewer viewer,
            Map<UUID, Room> readable,
            Map<UUID, Said> said,
            Function<Said, Credit> credit,
            Map<UUID, Person> makers,
            Map<UUID, List<UUID>> rooms,
            Map<UUID, List<String>> tags,
            Map<UUID, Count> counts,
            Map<UUID, Integer> keepers,
            Set<UUID> kept,
            Map<UUID, MyTry> mine) {}

    public ShownIdea show(Viewer viewer, Idea idea) {
        return show(viewer, List.of(idea)).get(0);
    }

    /** In the given order; all of them such that the viewer may see. */
    public List<ShownIdea> show(Viewer viewer, Collection<Idea> these) {
        var ids = these.stream().map(Idea::id).toList();
        var said = origins.said(these);
        var joined = new Joined(
                viewer,
                audiences.readable(viewer),
                said,
                credits.of(said.values()),
                people.named(these.stream().map(Idea::maker).toList()),
                ideas.rooms(ids),
                ideas.tags(ids),
                tries.counts(ids),
                keeps.counts(ids),
                keeps.kept(viewer, ids),
                tries.mine(viewer, ids));
        return these.stream().map(idea -> shown(idea, joined)).toList();
    }

    private ShownIdea shown(Idea idea, Joined joined) {
        var said = joined.said.get(idea.origin());
        boolean there = said != null;
        return new ShownIdea(
                idea.id(),
                title(idea, said),
                idea.title().isEmpty() ? null : true,
                idea.fits().isEmpty() ? null : idea.fits(),
                link(idea),
                joined.tags.getOrDefault(idea.id(), List.of()),
                there ? said.tree() : null,
                there ? said.answer() : null,
                there ? null : true,
                there ? joined.credit.apply(said) : null,
                from(idea, said, joined),
                joined.makers.get(idea.maker()),
                idea.audience().text(),
                rooms(idea, joined),
                audiences.open(idea),
                consent(idea, said, joined),
                joined.counts.getOrDefault(idea.id(), Count.NONE),
                joined.keepers.getOrDefault(idea.id(), 0),
                mine(idea, said, joined),
                idea.madeAt());
    }

    // Never stored: where the words are gone, so is their beginning.
    private static String title(Idea idea, Said said) {
        if (!idea.title().isEmpty() || said == null) {
            return idea.title().isEmpty() ? null : idea.title();
        }
        var line = said.plain().strip().lines().findFirst().orElse("");
        int length = line.codePointCount(0, line.length());
        return length <= BEGINNING
                ? line
                : line.substring(0, line.offsetByCodePoints(0, BEGINNING - 1)).strip() + "…";
    }

    private static ShownIdea.Link link(Idea idea) {
        return idea.link().isEmpty() ? null : new ShownIdea.Link(idea.link(), new WebAddress(idea.link(), "").site());
    }

    // The name of a room that the viewer may not read is as private as what is said there.
    private static ShownIdea.From from(Idea idea, Said said, Joined joined) {
        var room = joined.readable.get(idea.room());
        return said == null || room == null
                ? null
                : new ShownIdea.From(
                        idea.message() == null ? "ask" : "message",
                        idea.origin(),
                        room.tag(),
                        said.question(),
                        said.at());
    }

    private static List<String> rooms(Idea idea, Joined joined) {
        return joined.rooms.getOrDefault(idea.id(), List.of()).stream()
                .map(joined.readable::get)
                .filter(Objects::nonNull)
                .map(Room::tag)
                .sorted()
                .toList();
    }

    private static String consent(Idea idea, Said said, Joined joined) {
        boolean concerned = joined.viewer.person().equals(idea.maker()) || wrote(said, joined);
        return concerned && idea.consent() != Consent.NONE ? idea.consent().text() : null;
    }

    private static boolean wrote(Said said, Joined joined) {
        return said != null && joined.viewer.person().equals(said.author());
    }

    private ShownIdea.Mine mine(Idea idea, Said said, Joined joined) {
        return new ShownIdea.Mine(
                joined.viewer.person().equals(idea.maker()),
                joined.kept.contains(idea.id()),
                wrote(said, joined),
                ideas.mayRemove(joined.viewer, idea),
                ideas.runs(joined.viewer, idea),
                joined.mine.get(idea.id()));
    }
}
