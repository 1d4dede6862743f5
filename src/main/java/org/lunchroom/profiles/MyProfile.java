package org.lunchroom.profiles;

import java.util.Map;

/**
 * One's own, with who sees which field.
 *
 * @param said whether they ever said anything; else the languages are what their portal says
 */
public record MyProfile(boolean said, ShownProfile profile, Map<String, String> audiences) {}
