package org.lunchroom.qanda.queue;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.qanda.Ask;
import org.lunchroom.qanda.AskChanges;
import org.lunchroom.qanda.AskState;
import org.lunchroom.qanda.How;
import org.lunchroom.qanda.Outcome;
import org.lunchroom.qanda.Reason;
import org.lunchroom.qanda.setup.Version;
import org.lunchroom.rooms.WordsRule;

/** What moderators do with an ask beside approving and merging it. Every act can be taken back. */
@Singleton
public class Queue {
    private static final int NOTE = 2_000;
    private static final int ANSWER = 10_000;

    private final Acts acts;
    private final AskChanges changes;
    private final Approvals approvals;
    private final Merges merges;

    @Inject
    public Queue(Acts acts, AskChanges changes, Approvals approvals, Merges merges) {
        this.acts = acts;
        this.changes = changes;
        this.approvals = approvals;
        this.merges = merges;
    }

    /** Declines for a reason that everybody may know, with a note to the asker. */
    public Ask decline(Press press, Reason reason, String note) {
        var why = Check.present("reason", reason);
        var words = Check.optionalText("note", note, NOTE);
        return acts.act(press, "ask.declined", turn -> {
            turn.from(AskState.WAITING, AskState.APPROVED);
            turn.fact("reason", why.text());
            return turn.ask().in(AskState.DECLINED).with(Outcome.declined(why, words.isEmpty() ? null : words));
        });
    }

    /** Changes the wording; approvals that it had so far were for other words. */
    public Ask reword(Press press, String words) {
        var changed = WordsRule.checked(press.room(), words);
        return acts.act(press, "ask.reworded", turn -> {
            Version.needed(turn.ask().version(), press.ifMatch());
            turn.from(AskState.WAITING, AskState.APPROVED, AskState.ON_STAGE);
            if (turn.ask().state() == AskState.WAITING) {
                approvals.clear(turn.handle(), turn.ask().id());
            }
            return turn.ask().worded(changed);
        });
    }

    /**
     * Puts it on stage, where at most one is.
     *
     * @param instead the one that leaves the stage for it; null where none is there
     */
    public Ask stage(Press press, UUID instead) {
        return acts.act(press, "ask.staged", turn -> {
            turn.from(AskState.APPROVED);
            changes.onStage(turn.handle(), turn.ask().room()).ifPresent(there -> {
                if (!there.id().equals(instead)) {
                    throw Problem.conflict("stage-taken", "Another ask is on stage: say that it shall leave.");
                }
                turn.beside(there, there.in(AskState.APPROVED));
            });
            return turn.ask().in(AskState.ON_STAGE);
        });
    }

    /** Answered, live or in writing; what was promised, its owner may answer. */
    public Ask answer(Press press, How how, String words) {
        var written = Check.present("how", how) == How.WRITING ? Check.text("words", words, ANSWER) : null;
        if (how == How.LIVE && words != null) {
            throw Problem.invalid("words", "What was said live is not written down here.");
        }
        return acts.actOnPromise(press, "ask.answered", turn -> {
            turn.from(AskState.APPROVED, AskState.ON_STAGE, AskState.PROMISED);
            turn.fact("how", how.text());
            return turn.ask().in(AskState.ANSWERED).with(turn.ask().outcome().answered(how, written));
        });
    }

    /** One step back. */
    public Ask reopen(Press press) {
        return acts.act(press, "ask.reopened", turn -> {
            turn.fact("from", turn.ask().state().text());
            return reopened(turn);
        });
    }

    private Ask reopened(Turn turn) {
        var ask = turn.ask();
        return switch (ask.state()) {
            case WAITING -> throw nothingToUndo();
            case APPROVED -> unapproved(turn);
            case ON_STAGE, PROMISED -> ask.in(AskState.APPROVED);
            case ANSWERED ->
                ask.outcome().due() == null
                        ? ask.in(AskState.APPROVED)
                        : ask.in(AskState.PROMISED)
                                .with(Outcome.promised(
                                        ask.outcome().owner(), ask.outcome().due()));
            case MERGED -> {
                merges.undo(turn);
                yield back(ask);
            }
            case DECLINED -> back(ask);
        };
    }

    private Ask unapproved(Turn turn) {
        if (!approvals.any(turn.handle(), turn.ask().id())) {
            throw nothingToUndo();
        }
        approvals.clear(turn.handle(), turn.ask().id());
        return turn.ask().in(AskState.WAITING).approvedAt(null);
    }

    private static Ask back(Ask ask) {
        return ask.in(ask.approvedAt() == null ? AskState.WAITING : AskState.APPROVED);
    }

    private static Problem nothingToUndo() {
        return Problem.conflict("nothing-to-undo", "Nobody has done anything to it that could be taken back.");
    }
}
