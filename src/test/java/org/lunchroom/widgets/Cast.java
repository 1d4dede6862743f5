package org.lunchroom.widgets;

import java.util.LinkedHashMap;
import java.util.Map;

/** Who plays in the tests' rooms. */
enum Cast {
    ADAEZE("Adaeze Obi", "AO", "host"),
    INES("Ines Duarte", "ID", "moderator"),
    MIKA("Mika Korhonen", "MK", "participant"),
    JONAS("Jonas Thiel", "JT", "participant"),
    /** Has a name that no column is wide enough for. */
    LONG("Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh the Younger", "WF", "participant"),
    LAYLA("ليلى الهاشمي", "لا", "participant");

    final String fullName;
    private final String initials;
    private final String role;

    Cast(String fullName, String initials, String role) {
        this.fullName = fullName;
        this.initials = initials;
        this.role = role;
    }

    String id() {
        return "person-" + name().toLowerCase(java.util.Locale.ROOT);
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>(Map.of("id", id(), "name", fullName, "initials", initials));
        if (!role.equals("participant")) json.put("role", role);
        return json;
    }

    static Cast of(String persona) {
        return valueOf(persona.toUpperCase(java.util.Locale.ROOT));
    }
}
