package org.lunchroom.goals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lunchroom.digests.TestDigests;
import org.lunchroom.goals.checkins.AskCheckIns;
import org.lunchroom.goals.checkins.CheckIns;
import org.lunchroom.goals.checkins.NewAnswer;
import org.lunchroom.goals.checkins.Schedule;
import org.lunchroom.goals.letters.AnswerLinks;
import org.lunchroom.goals.letters.CheckInLetters;
import org.lunchroom.goals.letters.MailedAnswers;
import org.lunchroom.goals.letters.PartnerLetters;
import org.lunchroom.goals.numbers.Numbers;
import org.lunchroom.goals.partners.Companions;
import org.lunchroom.goals.partners.Partners;
import org.lunchroom.goals.takeaways.Takeaways;
import org.lunchroom.goals.view.ShownGoal;
import org.lunchroom.goals.view.ShownGoals;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.mail.Mailer;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.time.MovableClock;
import org.lunchroom.people.LearningRecord;
import org.lunchroom.rooms.PostLimits;
import org.lunchroom.rooms.Role;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Visibility;

/** Everything of goals by hand: a room of Ines, who runs it, Tom and Mei; Ada is not in it. */
public final class TestGoals {
    public static final String BERLIN = "Europe/Berlin";

    /** What a learning record hears: who, what, and with what. */
    public final List<String> heard = new ArrayList<>();

    public final LearningRecord record = (handle, person, deed, thing) -> heard.add(person + " " + deed + " " + thing);
    public final TestDigests mail;
    public final Goals goals;
    public final Schedule schedule;
    public final CheckIns checkIns;
    public final Partners partners;
    public final Numbers numbers;
    public final ShownGoals shown;
    public final Takeaways takeaways;
    public final AnswerLinks answers;
    public final MailedAnswers mailed;
    public final Viewer ines;
    public final Viewer tom;
    public final Viewer mei;
    public final Viewer ada;
    public final Room room;

    public TestGoals(Database database, MovableClock clock, Mailer mailer) {
        this(database, clock, mailer, null);
    }

    /** Another server on the same database, with the same people. */
    public TestGoals another(Mailer mailer) {
        return new TestGoals(mail.stand.database, mail.stand.clock, mailer, this);
    }

    private TestGoals(Database database, MovableClock clock, Mailer mailer, TestGoals first) {
        mail = new TestDigests(database, clock, mailer);
        var stand = mail.stand;
        var companions = new Companions(stand.rooms, stand.people, mail.letters, clock);
        var wanted = new Wanted(clock, stand.messages, stand.chats, companions, mail.wishes);
        schedule = new Schedule(stand.due);
        var news = new GoalNews(stand.journal);
        var limits = new PostLimits(new Settings(name -> Optional.of("100000")));
        goals = new Goals(database, clock, stand.rooms, wanted, schedule, limits, companions, news, record);
        checkIns = new CheckIns(database, clock, goals, schedule, record, mail.notices);
        partners = new Partners(database, clock, stand.rooms, goals, companions);
        numbers = new Numbers(database, clock, stand.rooms);
        shown = new ShownGoals(goals, checkIns, stand.people, stand.rooms);
        answers = new AnswerLinks(clock, mail.seals, mail.places);
        mail.writers.add(new CheckInLetters(
                goals, checkIns, stand.rooms, stand.people, mail.wishes, mail.unsubscribing, answers, mail.places));
        mail.writers.add(
                new PartnerLetters(goals, stand.rooms, stand.people, mail.wishes, mail.unsubscribing, mail.places));
        mailed = new MailedAnswers(answers, goals, checkIns);
        takeaways = new Takeaways(stand.chats, stand.rooms, stand.messages, mail.marks, stand.picks, goals);
        stand.works(new AskCheckIns(clock, goals, mail.letters, news, mail.notices));
        ines = first == null ? mail.person("Ines Kovac") : first.ines;
        tom = first == null ? mail.person("Tom Okafor") : first.tom;
        mei = first == null ? mail.person("Mei Lin") : first.mei;
        ada = first == null ? mail.person("Ada Byron") : first.ada;
        room = first == null ? mail.room(ines, "leadership7", Visibility.INVITED) : first.room;
        if (first == null) {
            List.of(tom, mei).forEach(this::joins);
        }
    }

    public void joins(Viewer viewer) {
        mail.members.appoint(ines, room, viewer.person(), Role.PARTICIPANT);
    }

    public Goal set(Viewer viewer, NewGoal said) {
        return goals.set(viewer, room, said.in(said.chat(), BERLIN), null);
    }

    public Goal set(Viewer viewer, String words) {
        return set(viewer, NewGoal.of(words));
    }

    public void says(Viewer viewer, Goal goal, int day, Answer answer) {
        checkIns.answer(viewer, goal.id(), day, new NewAnswer(answer, null));
    }

    public ShownGoal look(Viewer viewer, Goal goal) {
        return shown.show(viewer, goals.seen(viewer, goal.id()));
    }

    /** What becomes of its questions, in the order of their days: "7 asked". */
    public List<String> questions(Viewer viewer, Goal goal) {
        return look(viewer, goal).checkIns().stream()
                .map(one -> one.day() + " " + one.state())
                .toList();
    }

    public void days(int days) {
        mail.pass(Duration.ofDays(days));
    }
}
