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
import org.lunchroom.goals.Answer;
import org.lunchroom.goals.Goal;
import org.lunchroom.goals.Goals;
import org.lunchroom.goals.checkins.CheckIn;
import org.lunchroom.goals.checkins.CheckIns;
import org.lunchroom.identity.Roles;
import org.lunchroom.identity.Viewer;
import org.lunchroom.people.People;
import org.lunchroom.rooms.Rooms;

/**
 * The question how it goes, to the goal's person with an answer behind each link; and a word to whoever stands by them.
 * What they want to try is in the mail's body and never in its subject, which telephones show to whoever is near.
 */
@Singleton
public class CheckInLetters implements LetterWriter {
    private static final List<Answer> ANSWERS = List.of(Answer.DONE, Answer.NOT_YET, Answer.CHANGED, Answer.DROPPED);

    private final Goals goals;
    private final CheckIns checkIns;
    private final Rooms rooms;
    private final People people;
    private final Wishes wishes;
    private final Unsubscribing unsubscribing;
    private final AnswerLinks answers;
    private final Links links;

    @Inject
    public CheckInLetters(
            Goals goals,
            CheckIns checkIns,
            Rooms rooms,
            People people,
            Wishes wishes,
            Unsubscribing unsubscribing,
            AnswerLinks answers,
            Links links) {
        this.goals = goals;
        this.checkIns = checkIns;
        this.rooms = rooms;
        this.people = people;
        this.wishes = wishes;
        this.unsubscribing = unsubscribing;
        this.answers = answers;
        this.links = links;
    }

    private record About(Goal goal, CheckIn asked) {}

    @Override
    public Letter.Kind kind() {
        return Letter.Kind.CHECK_IN;
    }

    @Override
    public boolean wanted(UUID person, Letter letter) {
        return wishes.takesCheckIns(person)
                && about(letter).filter(about -> concerns(about, person)).isPresent();
    }

    // Answered meanwhile, or something newer asked: then nobody needs to hear of this one.
    private Optional<About> about(Letter letter) {
        return checkIns.find(letter.subject())
                .flatMap(one ->
                        goals.find(one.goal()).filter(goal -> isOpen(goal, one)).map(goal -> new About(goal, one)));
    }

    private boolean isOpen(Goal goal, CheckIn one) {
        var all = checkIns.of(Set.of(goal.id())).getOrDefault(goal.id(), List.of());
        return CheckIns.open(goal, all)
                .filter(open -> open.id().equals(one.id()))
                .isPresent();
    }

    private boolean concerns(About about, UUID person) {
        var goal = about.goal();
        return goal.person().equals(person)
                || (goal.partneredBy(person)
                        && rooms.reads(new Viewer(person, "", Set.of(Roles.MEMBER)), rooms.byId(goal.room())));
    }

    @Override
    public Optional<Sheet> write(Recipient to, Letter letter) {
        return about(letter)
                .map(about -> about.goal().person().equals(to.viewer().person())
                        ? toPerson(to, about)
                        : toPartner(to, about));
    }

    private Sheet toPerson(Recipient to, About about) {
        var words = GoalWords.in(to.language());
        var room = rooms.byId(about.goal().room());
        return new Sheet(
                to.language(),
                words.say("subject", Map.of("day", about.asked().day())),
                rooms.reads(to.viewer(), room)
                        ? words.say("over.room", Map.of("room", "#" + room.tag()))
                        : words.say("over"),
                about.goal().words(),
                null,
                ANSWERS.stream().map(answer -> item(to, about, answer)).toList(),
                answers.address(about.asked(), null),
                words.say("answer"),
                words.say("why"),
                "goals",
                unsubscribe(to));
    }

    private Sheet.Item item(Recipient to, About about, Answer answer) {
        var name = GoalWords.in(to.language()).say("said." + answer.text());
        return new Sheet.Item(name, answers.address(about.asked(), answer), null, null, "");
    }

    private Sheet toPartner(Recipient to, About about) {
        var words = GoalWords.in(to.language());
        var person =
                people.named(Set.of(about.goal().person())).get(about.goal().person());
        var name = Map.of("name", person == null ? "?" : person.name());
        return new Sheet(
                to.language(),
                words.say("partner.subject", Map.of("day", about.asked().day())),
                words.say("partner.over", name),
                about.goal().words(),
                Trees.verbatim(words.say("partner.ask", name)),
                List.of(),
                links.room(rooms.byId(about.goal().room()).tag()),
                words.say("partner.open"),
                words.say("partner.why"),
                "goals",
                unsubscribe(to));
    }

    private String unsubscribe(Recipient to) {
        return unsubscribing.address(Letter.Kind.CHECK_IN, to.viewer().person(), null);
    }
}
