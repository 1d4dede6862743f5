package org.lunchroom.chats.planning;

import static org.lunchroom.chats.StepKind.BREAK;
import static org.lunchroom.chats.StepKind.CLOSE;
import static org.lunchroom.chats.StepKind.POLL;
import static org.lunchroom.chats.StepKind.QUESTION;
import static org.lunchroom.chats.StepKind.WELCOME;

import java.util.List;
import org.lunchroom.chats.StepKind;
import org.lunchroom.kernel.http.Problem;

/** The templates there are. */
final class Templates {
    static final List<Template> ALL = List.of(
            Template.of(
                    "lunch-and-learn",
                    "Lunch and learn",
                    "One topic over lunch: what people know, what is hard, what they will try.",
                    step(WELCOME, 5, "Welcome! Say who you are and where you work."),
                    step(QUESTION, 12, "When did this go well for you?"),
                    step(QUESTION, 12, "What makes it hard where you work?"),
                    step(QUESTION, 12, "Which tool, page or habit helps you?"),
                    step(QUESTION, 12, "What will you try this week?"),
                    step(CLOSE, 7, "Thank you! Post the one thing you take away.")),
            Template.of(
                    "ask-me-anything",
                    "Ask me anything",
                    "One guest answers: an opening of their own, then questions from the room.",
                    step(WELCOME, 5, "Welcome our guest! Start writing your questions."),
                    step(QUESTION, 10, "To our guest: how did you get here, and what surprised you?"),
                    step(QUESTION, 35, "Ask our guest anything. React to a question that is yours, too."),
                    step(CLOSE, 10, "Last answers, and where to go on asking.")),
            Template.of(
                    "debate",
                    "Debate",
                    "A claim, what speaks for it, what speaks against it, and who changed their mind.",
                    step(WELCOME, 5, "The claim, and the rules: about the matter, never about the person."),
                    step(POLL, 3, "Before we start: do you agree with the claim?"),
                    step(QUESTION, 12, "What speaks for it? One reason in each post."),
                    step(QUESTION, 12, "What speaks against it? One reason in each post."),
                    step(BREAK, 3, "Read. Find the best reason of the other side."),
                    step(QUESTION, 12, "Which reason made you think again?"),
                    step(POLL, 3, "And now: do you agree with the claim?"),
                    step(CLOSE, 10, "What we agree on, and what stays open.")),
            Template.of(
                    "backchannel",
                    "Backchannel",
                    "Beside a talk or a training: what people hear, ask and take with them.",
                    step(WELCOME, 5, "The talk starts. This is the room for everything said beside it."),
                    step(QUESTION, 35, "What do you hear that you want to keep? What do you want to ask?"),
                    step(QUESTION, 10, "What will you do differently from tomorrow?"),
                    step(CLOSE, 10, "Links to the slides, and thanks.")),
            Template.of(
                    "clinic",
                    "Clinic",
                    "Bring a case: a few people tell where they are stuck and the room helps.",
                    step(WELCOME, 5, "How it works: tell your case in three sentences and say what you need."),
                    step(QUESTION, 15, "First case: what have you seen help with this?"),
                    step(QUESTION, 15, "Second case: what have you seen help with this?"),
                    step(QUESTION, 15, "Third case: what have you seen help with this?"),
                    step(CLOSE, 10, "What will each of you try first, and who asks how it went?")));

    private Templates() {}

    private static NewStep step(StepKind kind, int minutes, String text) {
        return new NewStep(null, kind, text, minutes, null);
    }

    static Template named(String id) {
        return ALL.stream()
                .filter(template -> template.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.invalid(
                        "template",
                        "Choose one of "
                                + String.join(
                                        ", ", ALL.stream().map(Template::id).toList()) + "."));
    }
}
