package org.lunchroom.goals.letters;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.lunchroom.goals.Answer;
import org.lunchroom.goals.Goal;
import org.lunchroom.goals.Goals;
import org.lunchroom.goals.checkins.CheckIn;
import org.lunchroom.goals.checkins.CheckIns;
import org.lunchroom.goals.checkins.NewAnswer;
import org.lunchroom.identity.Roles;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;

/** Answers that come by the link in a mail, from whoever has it. */
@Singleton
public class MailedAnswers {
    private final AnswerLinks links;
    private final Goals goals;
    private final CheckIns checkIns;

    @Inject
    public MailedAnswers(AnswerLinks links, Goals goals, CheckIns checkIns) {
        this.links = links;
        this.goals = goals;
        this.checkIns = checkIns;
    }

    /**
     * What the page shows.
     *
     * @param step "asked", "kept", "taken", "over" or "unknown"
     * @param person in whose language; null for nobody known
     */
    record Shown(String step, UUID person, int day, Answer said) {
        private static final Shown UNKNOWN = new Shown("unknown", null, 0, null);
    }

    private record Found(Goal goal, CheckIn one) {
        Shown as(String step) {
            return new Shown(step, goal.person(), one.day(), one.said());
        }
    }

    private Optional<Found> find(String token) {
        return links.read(token).flatMap(checkIns::find).flatMap(one -> goals.find(one.goal())
                .map(goal -> new Found(goal, one)));
    }

    /** What can be done by this link. */
    Shown look(String token) {
        return find(token).map(this::look).orElse(Shown.UNKNOWN);
    }

    private Shown look(Found found) {
        if (found.one().answered()) {
            return found.as("kept");
        }
        var all = checkIns.of(Set.of(found.goal().id())).get(found.goal().id());
        boolean open = CheckIns.open(found.goal(), all)
                .filter(one -> one.id().equals(found.one().id()))
                .isPresent();
        return found.as(open ? "asked" : "over");
    }

    /** Answers; null for no answer that there is. */
    Shown say(String token, Answer said, String line) {
        return act(token, found -> {
            if (said == null) {
                return look(found);
            }
            checkIns.answer(me(found), found.goal().id(), found.one().day(), new NewAnswer(said, line));
            return new Shown("kept", found.goal().person(), found.one().day(), said);
        });
    }

    Shown takeBack(String token) {
        return act(token, found -> {
            checkIns.takeBack(me(found), found.goal().id(), found.one().day());
            return found.as("taken");
        });
    }

    private Shown act(String token, Function<Found, Shown> act) {
        var found = find(token);
        try {
            return found.map(act).orElse(Shown.UNKNOWN);
        } catch (Problem refused) {
            return found.get().as("over");
        }
    }

    // Whoever has the link stands for the goal's person, for this one question.
    private static Viewer me(Found found) {
        return new Viewer(found.goal().person(), "", Set.of(Roles.MEMBER));
    }
}
