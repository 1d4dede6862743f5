package org.lunchroom.transcripts;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.lunchroom.chats.Step;
import org.lunchroom.chats.StepKind;
import org.lunchroom.kernel.Ids;

/** A transcript's questions and polls as the steps of a show that is over, in the order in which they came. */
record PastShow(List<Step> questions, List<Step> polls) {
    /** A step before it is known what follows it. */
    private record Begun(UUID id, StepKind kind, Integer question, String text, Instant from) {}

    static PastShow of(UUID chat, Transcript transcript, Timetable times) {
        var begun = new ArrayList<Begun>();
        for (int i = 0; i < transcript.questions().size(); i++) {
            var text = transcript.questions().get(i).text();
            begun.add(new Begun(Ids.next(), StepKind.QUESTION, i + 1, text, times.question(i)));
        }
        for (int i = 0; i < transcript.polls().size(); i++) {
            var text = transcript.polls().get(i).poll().question();
            begun.add(new Begun(Ids.next(), StepKind.POLL, null, text, times.poll(i)));
        }
        var asWritten = begun.stream().map(Begun::id).toList();
        var steps = laid(chat, begun, times.end()).stream()
                .sorted(Comparator.comparingInt(step -> asWritten.indexOf(step.id())))
                .toList();
        int questions = transcript.questions().size();
        return new PastShow(steps.subList(0, questions), steps.subList(questions, steps.size()));
    }

    /** Each until the next one begins; questions that stand out of order in time keep the file's. */
    private static List<Step> laid(UUID chat, List<Begun> begun, Instant end) {
        var order = begun.stream().sorted(Comparator.comparing(Begun::from)).toList();
        var steps = new ArrayList<Step>();
        for (int i = 0; i < order.size(); i++) {
            var one = order.get(i);
            var until = i + 1 == order.size() ? end : order.get(i + 1).from();
            int minutes = Math.max(1, (int) Duration.between(one.from(), until).toMinutes());
            steps.add(new Step(
                    one.id(),
                    chat,
                    i,
                    one.kind(),
                    one.question(),
                    one.text(),
                    "",
                    minutes,
                    one.from(),
                    one.from(),
                    until));
        }
        return steps;
    }

    /** All of them in their order. */
    List<Step> steps() {
        var all = new ArrayList<>(questions);
        all.addAll(polls);
        all.sort(Comparator.comparingInt(Step::position));
        return all;
    }
}
