package org.lunchroom.integrations.lti.launching;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.lunchroom.rooms.Role;

/**
 * What somebody is in a course, and so in its room. Launches name roles by whole addresses, rosters by short names; what
 * somebody is elsewhere in the institution or the system counts for nothing in this course.
 */
public final class CourseRole {
    private static final String MEMBERSHIP = "http://purl.imsglobal.org/vocab/lis/v2/membership";
    private static final Set<String> RUNNING = Set.of("Instructor", "Administrator");
    private static final String ASSISTANT = "Instructor#TeachingAssistant";

    private CourseRole() {}

    /** Instructors host; their assistants moderate; everybody else takes part. */
    public static Role of(Collection<String> named) {
        var roles = named.stream().map(CourseRole::shortened).collect(Collectors.toSet());
        if (roles.contains(ASSISTANT) || roles.contains("TeachingAssistant")) {
            return Role.MODERATOR;
        }
        boolean runs = roles.stream().anyMatch(role -> RUNNING.contains(role) || role.startsWith("Instructor#"));
        return runs ? Role.HOST : Role.PARTICIPANT;
    }

    private static String shortened(String role) {
        if (role.startsWith(MEMBERSHIP + "#") || role.startsWith(MEMBERSHIP + "/")) {
            return role.substring(MEMBERSHIP.length() + 1);
        }
        return role;
    }
}
