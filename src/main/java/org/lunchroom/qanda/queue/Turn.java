package org.lunchroom.qanda.queue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.qanda.Ask;
import org.lunchroom.qanda.AskChanges.Change;
import org.lunchroom.qanda.AskState;

/** One act under way: the ask as it is, locked, and what the act changes beside it. */
final class Turn {
    private final Handle handle;
    private final Ask ask;
    private final List<Change> beside = new ArrayList<>();
    private final Map<String, String> facts = new TreeMap<>();

    Turn(Handle handle, Ask ask) {
        this.handle = handle;
        this.ask = ask;
    }

    Handle handle() {
        return handle;
    }

    Ask ask() {
        return ask;
    }

    /** Refuses the act unless the ask is in one of these states; of two who act at once, the later one ends here. */
    void from(AskState first, AskState... others) {
        if (!EnumSet.of(first, others).contains(ask.state())) {
            throw Problem.conflict("moved-meanwhile", "It is " + ask.state().text() + " now, so this can't be done.");
        }
    }

    /** Another ask is changed, too; or the same in all but its counts, and shall be told of. */
    void beside(Ask before, Ask after) {
        beside.add(new Change(before, after));
    }

    /** A small fact for the record; never anybody's words. */
    void fact(String name, String value) {
        facts.put(name, value);
    }

    List<Change> beside() {
        return beside;
    }

    Map<String, String> facts() {
        return facts;
    }
}
