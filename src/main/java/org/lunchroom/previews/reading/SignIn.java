package org.lunchroom.previews.reading;

import java.util.Set;
import java.util.regex.Pattern;
import org.lunchroom.kernel.outbound.Destination;
import org.lunchroom.kernel.outbound.Fetched;

/** Whether a page is only for those who sign in: what came back is then a door, and its title would mislead. */
public final class SignIn {
    private static final Set<Integer> REFUSED = Set.of(401, 403, 407);
    private static final Pattern DOOR = Pattern.compile(
            "(?i).*(^|[/._?&=-])(log-?in|sign-?in|sso|saml2?|oauth2?|openid|adfs|cas|idp|auth|authorize|session/new)([/._?&=-]|$).*");

    private SignIn() {}

    /** Told from the answer, and from where it came in the end. */
    public static boolean isNeeded(Destination asked, Fetched fetched) {
        if (REFUSED.contains(fetched.head().status())) {
            return true;
        }
        boolean sentOn = !fetched.from().equals(asked);
        boolean door =
                DOOR.matcher(fetched.from().host() + fetched.from().target()).matches();
        return sentOn
                && ((door && !DOOR.matcher(asked.host() + asked.target()).matches())
                        || HtmlPage.asksForPassword(fetched));
    }
}
