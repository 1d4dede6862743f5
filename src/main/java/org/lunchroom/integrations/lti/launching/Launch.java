package org.lunchroom.integrations.lti.launching;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.UUID;
import org.lunchroom.identity.Asserted;
import org.lunchroom.integrations.lti.platforms.Platform;
import org.lunchroom.rooms.Role;

/**
 * What a platform's message says, once it is believed.
 *
 * @param subject the person's id there
 * @param role in the course
 * @param context the course's id; empty where there is none
 * @param link the id of what was clicked; null for deep linking
 * @param placed the id that we gave the link when it was chosen; null where it says none
 * @param services where the course's people and results are kept
 * @param choice what deep linking wants back; null for a plain launch
 * @param claims the whole message, as JSON
 */
public record Launch(
        UUID platform,
        String issuer,
        String deployment,
        String targetLink,
        String subject,
        String name,
        String email,
        String locale,
        Role role,
        String context,
        String contextTitle,
        String link,
        String linkTitle,
        String placed,
        String backTo,
        Services services,
        Choice choice,
        String claims) {
    /** Where the platform keeps the course's people and what it hears of them; null where it does not. */
    public record Services(String members, String items, String item) {}

    /**
     * Where a choice is sent.
     *
     * @param data handed back as it is; null for none
     */
    public record Choice(String returnTo, String data, boolean takesItems) {}

    /** The message once more, of one that was believed before. */
    public static Launch of(Platform platform, JWTClaimsSet claims) throws Refused {
        return new LaunchReader(platform, claims).read();
    }

    /** Who was launched, as somebody of this platform's and of no other's. */
    public Asserted who() {
        return CoursePerson.asserted(issuer, subject, name, email, locale);
    }

    public boolean choosing() {
        return choice != null;
    }
}
