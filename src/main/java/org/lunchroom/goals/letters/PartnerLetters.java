package org.lunchroom.goals.letters;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lunchroom.digests.Links;
import org.lunchroom.digests.Trees;
import org.lunchroom.digests.sending.Letter;
import org.lunchroom.digests.sending.LetterWriter;
import org.lunchroom.digests.sending.Recipient;
import org.lunchroom.digests.sending.Sheet;
import org.lunchroom.digests.sending.Unsubscribing;
import org.lunchroom.digests.sending.Wishes;
import org.lunchroom.goals.Goal;
import org.lunchroom.goals.Goals;
import org.lunchroom.identity.Roles;
import org.lunchroom.identity.Viewer;
import org.lunchroom.people.People;
import org.lunchroom.rooms.Rooms;

/** That somebody asks one to stand by a goal of theirs. What the goal is they see once they agree, and not before. */
@Singleton
public class PartnerLetters implements LetterWriter {
    private final Goals goals;
    private final Rooms rooms;
    private final People people;
    private final Wishes wishes;
    private final Unsubscribing unsubscribing;
    private final Links links;

    @Inject
    public PartnerLetters(
            Goals goals, Rooms rooms, People people, Wishes wishes, Unsubscribing unsubscribing, Links links) {
        this.goals = goals;
        this.rooms = rooms;
        this.people = people;
        this.wishes = wishes;
        this.unsubscribing = unsubscribing;
        this.links = links;
    }

    @Override
    public Letter.Kind kind() {
        return Letter.Kind.PARTNER;
    }

    @Override
    public boolean wanted(UUID person, Letter letter) {
        return wishes.takesCheckIns(person) && asking(person, letter).isPresent();
    }

    // Agreed, declined or taken back meanwhile: then there is nothing to say.
    private Optional<Goal> asking(UUID person, Letter letter) {
        return goals.find(letter.about())
                .filter(goal -> goal.open() && person.equals(goal.partner()) && goal.agreedAt() == null)
                .filter(goal -> rooms.reads(new Viewer(person, "", Set.of(Roles.MEMBER)), rooms.byId(goal.room())));
    }

    @Override
    public Optional<Sheet> write(Recipient to, Letter letter) {
        return asking(to.viewer().person(), letter).map(goal -> sheet(to, goal));
    }

    private Sheet sheet(Recipient to, Goal goal) {
        var words = GoalWords.in(to.language());
        var tag = rooms.byId(goal.room()).tag();
        var by = people.named(Set.of(goal.person())).get(goal.person());
        var name = Map.of("name", by == null ? "?" : by.name());
        return new Sheet(
                to.language(),
                words.say("asked.subject", name),
                words.say("asked.over", Map.of("room", "#" + tag)),
                words.say("asked.subject", name),
                Trees.verbatim(words.say("asked.how", name)),
                List.of(),
                links.room(tag),
                words.say("asked.open"),
                words.say("asked.why", name),
                "goals",
                unsubscribing.address(Letter.Kind.PARTNER, to.viewer().person(), null));
    }
}
