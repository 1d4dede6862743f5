package org.lunchroom.chats.planning;

import java.util.ArrayList;
import java.util.List;

/** A run of show to start from: its steps say what to write in their place. */
public record Template(String id, String title, String about, int minutes, List<NewStep> steps) {
    static Template of(String id, String title, String about, NewStep... steps) {
        int minutes = List.of(steps).stream().mapToInt(NewStep::minutes).sum();
        return new Template(id, title, about, minutes, List.of(steps));
    }

    /** The same steps for another length: each keeps its share, to the minute, and at least one. */
    List<NewStep> lasting(int wanted) {
        var fitted = new ArrayList<NewStep>();
        double owed = 0;
        int given = 0;
        for (int i = 0; i < steps.size(); i++) {
            owed += steps.get(i).minutes() * (double) wanted / minutes;
            int left = steps.size() - 1 - i;
            int share = Math.max(1, Math.min((int) Math.round(owed) - given, wanted - given - left));
            given += share;
            var step = steps.get(i);
            fitted.add(new NewStep(null, step.kind(), step.text(), share, step.notes()));
        }
        return fitted;
    }
}
