package org.lunchroom.operations.health;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.lunchroom.kernel.Json;

/** What was found: how the node is as a whole, and each thing that it needs. Words only: it is for everybody to read. */
record Report(String status, boolean serves, Map<String, Condition> conditions) {
    static final Report STOPPING = new Report("stopping", false, Map.of());

    static Report of(Map<String, Condition> conditions) {
        var found = new TreeMap<>(conditions);
        boolean down = found.containsValue(Condition.DOWN);
        boolean strained = found.containsValue(Condition.STRAINED);
        return new Report(down ? "down" : strained ? "strained" : "ready", !down, found);
    }

    /** Nothing came back in time. */
    static Report silent(Collection<String> names) {
        var unknown = new TreeMap<String, Condition>();
        names.forEach(name -> unknown.put(name, Condition.DOWN));
        return Report.of(unknown);
    }

    String json() {
        var json = Json.createObjectBuilder().add("status", status);
        conditions.forEach((name, condition) -> json.add(name, condition.text()));
        return json.build().toString();
    }
}
